namespace PbrEngine.Domain.Outcomes;

/// <summary>How objections become an outcome: the same for the rules of every programme.</summary>
public static class Verdicts
{
    /// <summary>
    /// Not achieved when any objection says so, else blocked (R32); reasons with the deciding ones first, and the
    /// rule of the first as the one that decides.
    /// </summary>
    public static Outcome Against(ResultInQuestion question, IEnumerable<Objection> objections)
    {
        var ordered = Ordered([.. objections]);
        return new Outcome(
            question.FamilyRef,
            question.Name,
            ordered[0].Effect,
            ordered.Length == 1
                ? [ordered[0].Text]
                : [.. ordered.Select(o => o.Text).Distinct(StringComparer.Ordinal)],
            0,
            ordered[0].RuleId);
    }

    private static Objection[] Ordered(Objection[] objections) => objections.Length == 1
        ? objections
        :
        [
            .. objections
                .OrderByDescending(o => o.Effect)
                .ThenBy(o => o.RuleId, StringComparer.Ordinal)
                .ThenBy(o => o.About, StringComparer.Ordinal),
        ];
}
