using System.Reflection;

namespace PbrEngine.Rules.Dsl;

/// <summary>Says which rules to load.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Every public, not nested, not abstract rule of the assemblies.</summary>
    /// <exception cref="ArgumentException">An assembly has none: most likely it is the wrong assembly.</exception>
    public IRuleLoadSpec From(params Assembly[] assemblies);

    /// <summary>These rule types, public or not, nested or not.</summary>
    /// <exception cref="ArgumentException">A type is not a rule, or is abstract or generic.</exception>
    public IRuleLoadSpec From(params Type[] types);
}
