namespace PbrEngine.Rules.Model;

/// <summary>Every structural check of a rule and of a rule set, in one place, whatever front end made them.</summary>
public static class RuleValidator
{
    /// <summary>Checks a rule set. Every error is reported, not only the first.</summary>
    public static IReadOnlyList<RuleError> Validate(IReadOnlyList<IRuleDefinition> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var twice = rules.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => new RuleError(g.Key, $"{g.Count()} rules have this name; give each its own [Name]"));
        return [.. rules.SelectMany(Validate), .. twice];
    }

    /// <summary>Checks one rule by itself.</summary>
    public static IReadOnlyList<RuleError> Validate(IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var messages = Heading(rule).Concat(new NameCheck(rule).Errors());
        return [.. messages.Select(m => new RuleError(rule.Name, m))];
    }

    private static IEnumerable<string> Heading(IRuleDefinition rule)
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
}
