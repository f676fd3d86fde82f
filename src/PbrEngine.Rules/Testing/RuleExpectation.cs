using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Testing;

/// <summary>That one rule fires so many times, one firing right after the other.</summary>
internal sealed class RuleExpectation(IRuleDefinition rule, bool isInSequence) : IQualifiedRuleFiringVerification
{
    private FactConstraint[] constraints = [];
    private Times times = Times.Once;

    public int Count => times.Value;

    public void Fired(params FactConstraint[] constraints) => this.constraints = constraints;

    public void Fired(Times times, params FactConstraint[] constraints)
    {
        this.times = times;
        this.constraints = constraints;
    }

    /// <summary>Compares with the firings from a place on; in a sequence, with as many as are expected.</summary>
    public RuleAssertResult Check(IReadOnlyList<IMatch> firings, int from)
    {
        var limit = isInSequence ? Math.Min(firings.Count, from + Count) : firings.Count;
        var to = from;
        while (to < limit && IsMetBy(firings[to]))
        {
            to++;
        }

        return new RuleAssertResult
        {
            RuleName = rule.Name,
            Status = to - from == Count ? RuleAssertStatus.Passed : RuleAssertStatus.Failed,
            AssertionText = Text,
            Expected = Count,
            Actual = to - from,
        };
    }

    private string Text => constraints.Length == 0
        ? "Fired"
        : $"Fired With: {string.Join(", ", constraints.Select(c => c.Text))}";

    // Constraints are met by facts in the order of the match, each by a fact of its own.
    private bool IsMetBy(IMatch match)
    {
        if (match.Rule.Name != rule.Name)
        {
            return false;
        }

        var met = new List<IFactMatch>();
        foreach (var fact in match.Facts)
        {
            if (met.Count < constraints.Length && constraints[met.Count].IsSatisfiedBy(fact))
            {
                met.Add(fact);
            }
        }

        if (met.Count < constraints.Length)
        {
            return false;
        }

        for (var i = 0; i < met.Count; i++)
        {
            constraints[i].Report(met[i]);
        }

        return true;
    }
}
