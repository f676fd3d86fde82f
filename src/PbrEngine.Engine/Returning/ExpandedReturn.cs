using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.Returning;

/// <summary>
/// The expanded programme's return for a period: approved claims whose window lies inside it. No personal data; the
/// same
/// claims give the same bytes (04-claims.md, national return).
/// </summary>
public sealed class ExpandedReturn(IClaimStore claims, IOutcomeStore outcomes)
{
    /// <summary>The programme's code.</summary>
    public const string Programme = "expanded";

    private static readonly string[] States = ["Approved", "Submitted", "Paid", "Adjusted"];

    /// <summary>The figures, or the first identity that they break.</summary>
    public NationalReturn Build(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var lines = claims.List()
            .Where(c => c.Programme == Programme && States.Contains(c.State) && IsInside(c.Window, period.Days))
            .SelectMany(c => c.Lines)
            .ToList();
        var figures = new List<ReturnFigure>
        {
            Count("families_attached", "Families attached", lines, "attachment"),
            Count("progress_results", "Significant and sustained progress", lines, "sustained_progress"),
            Count("employment_results", "Continuous employment", lines, "continuous_employment"),
            Pence("attachment_fees_pence", "Attachment fees, in pence", lines.Where(l => l.Result == "attachment")),
            Pence("results_pence", "Result payments, in pence", lines.Where(l => l.Result != "attachment")),
            Pence("total_pence", "Amount claimed, in pence", lines),
        };
        figures.AddRange(Problems(lines));
        return new() { Programme = Programme, Period = period, Figures = figures, Faults = Faults(figures, lines) };
    }

    private static bool IsInside(DateSpan window, DateSpan period) =>
        period.From <= window.From && window.To <= period.To;

    private static ReturnFigure Count(string code, string label, List<ClaimLine> lines, string result) =>
        new(code, label, lines.Count(l => l.Result == result));

    private static ReturnFigure Pence(string code, string label, IEnumerable<ClaimLine> lines) =>
        new(code, label, lines.Sum(l => l.AmountPence));

    /// <summary>Attached families by the problems they had on the day that decided eligibility.</summary>
    private IEnumerable<ReturnFigure> Problems(List<ClaimLine> lines)
    {
        var attached = lines.Where(l => l.Result == "attachment").ToList();
        var needs = attached
            .GroupBy(l => l.AttemptId)
            .SelectMany(g => FamiliesOf(g.Key, g.Select(l => l.FamilyRef).ToHashSet(StringComparer.Ordinal)))
            .SelectMany(f => f.Needs)
            .GroupBy(n => n, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (long)g.Count(), StringComparer.Ordinal);
        return Domain.Extracts.NeedCodes.Problems.Select(code => new ReturnFigure(
            "problem_" + code, $"Families attached with the problem {code}", needs.GetValueOrDefault(code)));
    }

    private IEnumerable<FamilyRow> FamiliesOf(long attemptId, HashSet<string> refs) =>
        outcomes.Families(attemptId).Where(f => refs.Contains(f.FamilyRef));

    private static List<string> Faults(List<ReturnFigure> figures, List<ClaimLine> lines)
    {
        var of = figures.ToDictionary(f => f.Code, f => f.Value, StringComparer.Ordinal);
        var faults = new List<string>();
        if (of["attachment_fees_pence"] + of["results_pence"] != of["total_pence"])
            faults.Add("attachment fees and result payments don't add up to the total");
        var families = lines.GroupBy(l => (l.FamilyRef, l.Entitlement)).FirstOrDefault(g => g.Count() > 1);
        if (families is not null)
            faults.Add($"family {families.Key.FamilyRef} stands twice for its {families.Key.Entitlement}");
        if (NeedCodes.Any(c => of["problem_" + c] > of["families_attached"]))
            faults.Add("a problem has more families than were attached");
        return faults;
    }

    private static IReadOnlyList<string> NeedCodes => Domain.Extracts.NeedCodes.Problems;
}
