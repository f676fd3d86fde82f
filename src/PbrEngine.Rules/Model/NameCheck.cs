namespace PbrEngine.Rules.Model;

/// <summary>Checks that every name is bound once and before its use, and that only actions use services.</summary>
internal sealed class NameCheck(IRuleDefinition rule)
{
    private readonly HashSet<Declaration> all =
        [.. Names(rule.LeftHandSide), .. rule.Dependencies];

    public IEnumerable<string> Errors()
    {
        var bound = new HashSet<Declaration>();
        var errors = new List<string>();
        foreach (var element in rule.LeftHandSide)
        {
            Element(element, bound, errors);
        }

        foreach (var filter in rule.Filters)
        {
            errors.AddRange(Unbound([filter.Expression], bound, "Filter()"));
        }

        foreach (var service in rule.Dependencies)
        {
            Bind(service, bound, errors);
        }

        errors.AddRange(Unbound(rule.RightHandSide.SelectMany(a => a.Expressions), bound, "Then()"));
        return errors;
    }

    private static IEnumerable<Declaration> Names(IEnumerable<RuleElement> elements) =>
        elements.SelectMany(e => Names(e.Children).Concat(e.Binds is null ? [] : [e.Binds]));

    private static void Bind(Declaration name, HashSet<Declaration> bound, List<string> errors)
    {
        if (bound.Any(b => b.Name == name.Name))
        {
            errors.Add($"'{name.Name}' is bound twice; use another name");
        }

        bound.Add(name);
    }

    private void Element(RuleElement element, HashSet<Declaration> bound, List<string> errors)
    {
        if (element is GroupElement { Elements.Count: 0 })
        {
            errors.Add($"{element.Text} is empty; put at least one condition into it");
        }

        if (element is OrElement or)
        {
            Alternatives(or, bound, errors);
            return;
        }

        foreach (var child in element.Children)
        {
            Element(child, bound, errors);
        }

        // A pattern's own conditions may call its fact by its alias; a value can't be used to compute itself.
        var visible = element is PatternElement { Alias: { } own } ? [.. bound, own] : bound;
        errors.AddRange(Unbound(element.Expressions, visible, element.Text));
        if (element.Binds is { } binds)
        {
            Bind(binds, bound, errors);
        }
    }

    // Alternatives don't see each other's names, and may bind the same ones; what follows sees them all.
    private void Alternatives(OrElement or, HashSet<Declaration> bound, List<string> errors)
    {
        var before = bound.ToArray();
        foreach (var element in or.Elements)
        {
            HashSet<Declaration> inner = [.. before];
            Element(element, inner, errors);
            bound.UnionWith(inner);
        }
    }

    private IEnumerable<string> Unbound(
        IEnumerable<RuleExpression> expressions, HashSet<Declaration> visible, string where) =>
        expressions.SelectMany(e => e.Aliases)
            .Select(a => a.Key)
            .Where(a => !visible.Contains(a))
            .Distinct()
            .Select(a => Sentence(a, where));

    private string Sentence(Declaration name, string where)
    {
        if (rule.Dependencies.Contains(name))
        {
            return $"'{name.Name}' is a service and is used in {where}; only Then() may use services";
        }

        return all.Contains(name)
            ? $"'{name.Name}' is used in {where} before it is bound; move what binds it up"
            : $"'{name.Name}' is used in {where} but no Match, Query or Let binds it";
    }
}
