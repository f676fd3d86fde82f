using System.Reflection;

namespace PbrEngine.Rules.Dsl;

/// <summary>Says which rules to load.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Whether types that are not public count, of those an assembly has.</summary>
    public IRuleLoadSpec PrivateTypes(bool include = true);

    /// <summary>Whether nested types count, of those an assembly has.</summary>
    public IRuleLoadSpec NestedTypes(bool include = true);

    /// <summary>Every rule of the assemblies: public, not nested and not abstract, if nothing else is said.</summary>
    /// <exception cref="ArgumentException">An assembly has none: most likely it is the wrong assembly.</exception>
    public IRuleLoadSpec From(params Assembly[] assemblies);

    /// <inheritdoc cref="From(Assembly[])"/>
    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    /// <summary>These rule types, public or not, nested or not.</summary>
    /// <exception cref="ArgumentException">A type is not a rule, or is abstract or generic.</exception>
    public IRuleLoadSpec From(params Type[] types);

    /// <inheritdoc cref="From(Type[])"/>
    public IRuleLoadSpec From(IEnumerable<Type> types);

    /// <summary>What a scan finds: <c>x => x.AssemblyOf&lt;MyRule&gt;()</c>.</summary>
    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction);

    /// <summary>Keeps the rules that a filter accepts.</summary>
    /// <exception cref="InvalidOperationException">There is a filter already.</exception>
    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Puts the rules into a rule set of their own; without it they go into the one named "default".</summary>
    /// <exception cref="InvalidOperationException">A rule set was named already.</exception>
    public IRuleLoadSpec To(string ruleSetName);
}
