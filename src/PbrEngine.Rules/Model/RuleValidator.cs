namespace PbrEngine.Rules.Model;

/// <summary>Every structural check of a rule and of a rule set, in one place, whatever front end made them.</summary>
public static class RuleValidator
{
    /// <summary>Checks a rule set. Every error is reported, not only the first.</summary>
    public static IReadOnlyList<RuleError> Validate(IReadOnlyList<RuleDefinition> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var twice = rules.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => new RuleError(g.Key, $"{g.Count()} rules have this name; give each its own [Name]"));
        return [.. rules.SelectMany(Validate), .. twice];
    }

    /// <summary>Checks one rule by itself.</summary>
    public static IReadOnlyList<RuleError> Validate(RuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var messages = Heading(rule).Concat(LeftHandSide(rule)).Concat(RightHandSide(rule));
        return [.. messages.Select(m => new RuleError(rule.Name, m))];
    }

    private static IEnumerable<string> Heading(RuleDefinition rule)
    {
        if (string.IsNullOrWhiteSpace(rule.Name))
        {
            yield return $"the rule of {rule.LoadOrder} has an empty name";
        }

        if (rule.Tags.Any(string.IsNullOrWhiteSpace))
        {
            yield return "a [Tag] is empty";
        }

        if (rule.LeftHandSide.Count == 0)
        {
            yield return "there is no condition; call When() and match at least one fact";
        }

        if (rule.RightHandSide.Count == 0)
        {
            yield return "there is no action; call Then() and give it a Do or a Yield";
        }
    }

    private static IEnumerable<string> LeftHandSide(RuleDefinition rule)
    {
        var all = rule.LeftHandSide.Select(e => e.Binds).OfType<Declaration>().ToHashSet();
        var bound = new HashSet<Declaration>();
        foreach (var element in rule.LeftHandSide)
        {
            var binds = element.Binds;
            if (binds is not null && bound.Any(b => b.Name == binds.Name))
            {
                yield return $"'{binds.Name}' is bound twice; use another name";
            }

            // A pattern's own conditions may call its fact by its alias; a value can't be used to compute itself.
            var visible = element is PatternElement && binds is not null ? [.. bound, binds] : bound;
            foreach (var error in Unbound(element.Expressions, visible, all, element.Text))
            {
                yield return error;
            }

            if (binds is not null)
            {
                bound.Add(binds);
            }
        }
    }

    private static IEnumerable<string> RightHandSide(RuleDefinition rule)
    {
        var all = rule.LeftHandSide.Select(e => e.Binds).OfType<Declaration>().ToHashSet();
        return rule.RightHandSide.SelectMany(a => Unbound(a.Expressions, all, all, "Then()"));
    }

    private static IEnumerable<string> Unbound(
        IEnumerable<RuleExpression> expressions,
        HashSet<Declaration> visible,
        HashSet<Declaration> all,
        string where) =>
        expressions.SelectMany(e => e.Aliases)
            .Select(a => a.Key)
            .Where(a => !visible.Contains(a))
            .Distinct()
            .Select(a => all.Contains(a)
                ? $"'{a.Name}' is used in {where} before it is bound; move what binds it up"
                : $"'{a.Name}' is used in {where} but no Match, Query or Let binds it");
}
