using System.Reflection;

namespace PbrEngine.Rules.Dsl;

internal sealed class RuleLoadSpec : IRuleLoadSpec
{
    private readonly List<Type> types = [];

    public IReadOnlyList<Type> Types => types;

    public IRuleLoadSpec From(params Assembly[] assemblies)
    {
        foreach (var assembly in assemblies)
        {
            var found = assembly.GetTypes().Where(t => t.IsPublic && IsRule(t)).ToList();
            if (found.Count == 0)
            {
                throw new ArgumentException($"'{assembly.GetName().Name}' has no public rule", nameof(assemblies));
            }

            types.AddRange(found);
        }

        return this;
    }

    public IRuleLoadSpec From(params Type[] types)
    {
        var wrong = types.Where(t => !IsRule(t)).Select(t => t.FullName).ToList();
        if (wrong.Count > 0)
        {
            throw new ArgumentException(
                $"not a concrete rule: {string.Join(", ", wrong)}; derive from Rule", nameof(types));
        }

        this.types.AddRange(types);
        return this;
    }

    private static bool IsRule(Type type) =>
        typeof(Rule).IsAssignableFrom(type) && !type.IsAbstract && !type.ContainsGenericParameters;
}
