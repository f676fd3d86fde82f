using PbrEngine.Domain.Lists;

namespace PbrEngine.Domain.Outcomes;

/// <summary>How objections become an outcome: the same for the rules of every programme.</summary>
public static class Verdicts
{
    private static readonly Comparison<Objection> DecidingFirst = (one, other) =>
    {
        var byEffect = other.Effect.CompareTo(one.Effect);
        if (byEffect != 0)
            return byEffect;
        var byRule = string.CompareOrdinal(one.RuleId, other.RuleId);
        return byRule != 0 ? byRule : string.CompareOrdinal(one.Text, other.Text);
    };

    /// <summary>
    /// Not achieved when any objection says so, else blocked (R32); reasons with the deciding ones first, and the
    /// rule of the first as the one that decides.
    /// </summary>
    public static Outcome Against(ResultInQuestion question, IEnumerable<Objection> objections)
    {
        ArgumentNullException.ThrowIfNull(question);
        // Done for nearly every result of every family: sorted in place, because a query makes objects for each step.
        Objection[] ordered = [.. objections];
        Array.Sort(ordered, DecidingFirst);
        return new Outcome(
            question.FamilyRef, question.Name, ordered[0].Effect, Reasons(ordered), 0, ordered[0].RuleId);
    }

    // Two rules may give one reason: it is told once, where it stands first.
    private static string[] Reasons(Objection[] ordered)
    {
        var reasons = default(Gathered<string>);
        foreach (var objection in ordered)
        {
            var text = objection.Text;
            if (!reasons.Items.Contains(text))
                reasons.Add(text);
        }
        return reasons.ToList();
    }
}
