namespace PbrEngine.Rules.Testing;

internal sealed class RulesUnderTest(IReadOnlyCollection<RuleUnderTest> rules)
{
    public RuleUnderTest GetSingle() => rules.Count == 1
        ? rules.First()
        : throw new InvalidOperationException($"{rules.Count} rules are under test; say which with Rule<…>()");

    public RuleUnderTest Get(Type ruleType) => rules.FirstOrDefault(r => r.Type == ruleType)
        ?? throw new ArgumentException(
            $"'{ruleType.Name}' is not under test; add it with Setup.Rule<…>()", nameof(ruleType));

    public RuleUnderTest Get(string ruleName) => rules.FirstOrDefault(r => r.Definition.Name == ruleName)
        ?? throw new ArgumentException(
            $"'{ruleName}' is not under test; add it with Setup.Rule<…>()", nameof(ruleName));
}
