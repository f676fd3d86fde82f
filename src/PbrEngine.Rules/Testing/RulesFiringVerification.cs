using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Testing;

/// <summary>What is expected of all firings: first these, then those, and no other.</summary>
internal sealed class RulesFiringVerification(RulesUnderTest rules, bool isInSequence)
    : IRulesFiringVerification, IRuleSequenceFiringVerification
{
    private readonly List<RuleExpectation> expectations = [];

    public IQualifiedRuleFiringVerification Rule() => Expect(rules.GetSingle());

    public IQualifiedRuleFiringVerification Rule<TRule>()
        where TRule : Rule => Rule(typeof(TRule));

    public IQualifiedRuleFiringVerification Rule(Type ruleType) => Expect(rules.Get(ruleType));

    public IQualifiedRuleFiringVerification Rule(string ruleName) => Expect(rules.Get(ruleName));

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule() => Rule();

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule<TRule>() => Rule<TRule>();

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule(Type ruleType) => Rule(ruleType);

    IRuleFiringVerification IRulesFiringVerification<IRuleFiringVerification>.Rule(string ruleName) => Rule(ruleName);

    public RuleAssertResult Check(IReadOnlyList<IMatch> firings)
    {
        var seen = 0;
        foreach (var expectation in expectations)
        {
            var result = expectation.Check(firings, seen);
            if (result.Status == RuleAssertStatus.Failed)
            {
                return result;
            }

            seen += expectation.Count;
        }

        // Who expects that one rule doesn't fire says nothing of the others.
        var isTooMany = seen > 0 && seen < firings.Count;
        return new RuleAssertResult
        {
            RuleName = null,
            Status = isTooMany ? RuleAssertStatus.Failed : RuleAssertStatus.Passed,
            AssertionText = "Fired",
            Expected = seen,
            Actual = isTooMany ? firings.Count : seen,
        };
    }

    private RuleExpectation Expect(RuleUnderTest rule)
    {
        var expectation = new RuleExpectation(rule.Definition, isInSequence);
        expectations.Add(expectation);
        return expectation;
    }
}
