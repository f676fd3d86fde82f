using System.Reflection;

namespace PbrEngine.Rules.Dsl;

internal sealed class RuleLoadSpec : IRuleLoadSpec
{
    private readonly RuleTypeScanner scanner = new();
    private Func<IRuleMetadata, bool>? filter;

    public string? RuleSetName { get; private set; }

    /// <summary>The types of rules, by their full names.</summary>
    public IReadOnlyList<Type> Types()
    {
        var found = scanner.GetRuleTypes();
        return
        [
            .. found.Where(t => filter is null || filter(new RuleMetadata(t)))
                .OrderBy(t => t.FullName, StringComparer.Ordinal),
        ];
    }

    public IRuleLoadSpec PrivateTypes(bool include = true)
    {
        scanner.PrivateTypes(include);
        return this;
    }

    public IRuleLoadSpec NestedTypes(bool include = true)
    {
        scanner.NestedTypes(include);
        return this;
    }

    public IRuleLoadSpec From(params Assembly[] assemblies)
    {
        scanner.Assembly(assemblies);
        return this;
    }

    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies) => From([.. assemblies]);

    public IRuleLoadSpec From(params Type[] types)
    {
        scanner.Type(types);
        return this;
    }

    public IRuleLoadSpec From(IEnumerable<Type> types) => From([.. types]);

    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction)
    {
        scanAction(scanner);
        return this;
    }

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter)
    {
        this.filter = this.filter is null
            ? filter
            : throw new InvalidOperationException("there is a Where already; join the two with &&");
        return this;
    }

    public IRuleLoadSpec To(string ruleSetName)
    {
        RuleSetName = RuleSetName is null
            ? ruleSetName
            : throw new InvalidOperationException("there is a To already; load once for each rule set");
        return this;
    }
}
