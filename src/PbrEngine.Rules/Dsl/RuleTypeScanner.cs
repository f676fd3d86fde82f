using System.Reflection;

namespace PbrEngine.Rules.Dsl;

/// <summary>Finds the types of rules.</summary>
public interface IRuleTypeScanner
{
    /// <summary>Whether types that are not public count, of those an assembly has.</summary>
    public IRuleTypeScanner PrivateTypes(bool include = true);

    /// <summary>Whether nested types count, of those an assembly has.</summary>
    public IRuleTypeScanner NestedTypes(bool include = true);

    /// <summary>Every rule of the assemblies.</summary>
    public IRuleTypeScanner Assembly(params Assembly[] assemblies);

    /// <summary>Every rule of the assembly that has a type.</summary>
    public IRuleTypeScanner AssemblyOf<T>();

    /// <summary>Every rule of the assembly that has a type.</summary>
    public IRuleTypeScanner AssemblyOf(Type type);

    /// <summary>These types.</summary>
    public IRuleTypeScanner Type(params Type[] types);

    /// <summary>Keeps the types that a filter accepts.</summary>
    public IRuleTypeScanner Where(Func<Type, bool> predicate);
}

/// <summary>Finds the types of rules.</summary>
public sealed class RuleTypeScanner : IRuleTypeScanner
{
    private readonly List<Assembly> assemblies = [];
    private readonly List<Type> named = [];
    private readonly List<Func<Type, bool>> filters = [];
    private bool isPrivateWanted;
    private bool isNestedWanted;

    /// <inheritdoc/>
    public IRuleTypeScanner PrivateTypes(bool include = true)
    {
        isPrivateWanted = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner NestedTypes(bool include = true)
    {
        isNestedWanted = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Assembly(params Assembly[] assemblies)
    {
        this.assemblies.AddRange(assemblies);
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf<T>() => AssemblyOf(typeof(T));

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Assembly(type.Assembly);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A type is not a rule, or is abstract or generic.</exception>
    public IRuleTypeScanner Type(params Type[] types)
    {
        var wrong = types.Where(t => !IsRuleType(t)).Select(t => t.FullName).ToList();
        if (wrong.Count > 0)
        {
            throw new ArgumentException(
                $"not a concrete rule: {string.Join(", ", wrong)}; derive from Rule", nameof(types));
        }

        named.AddRange(types);
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Where(Func<Type, bool> predicate)
    {
        filters.Add(predicate);
        return this;
    }

    /// <summary>The types, each once.</summary>
    /// <exception cref="ArgumentException">An assembly has no rule: most likely it is the wrong one.</exception>
    public IReadOnlyList<Type> GetRuleTypes() =>
        [.. assemblies.SelectMany(Of).Concat(named).Where(t => filters.TrueForAll(f => f(t))).Distinct()];

    /// <summary>Whether a type is a rule that can be made.</summary>
    public static bool IsRuleType(Type type) =>
        typeof(Rule).IsAssignableFrom(type) && !type.IsAbstract && !type.ContainsGenericParameters;

    private List<Type> Of(Assembly assembly)
    {
        var found = assembly.GetTypes().Where(t => IsRuleType(t) && IsWanted(t)).ToList();
        return found.Count > 0
            ? found
            : throw new ArgumentException(
                $"'{assembly.GetName().Name}' has no public rule; is it the right one?", nameof(assembly));
    }

    private bool IsWanted(Type type) => type.IsNested ? isNestedWanted : type.IsPublic || isPrivateWanted;
}
