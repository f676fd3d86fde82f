using System.Globalization;
using PbrEngine.Cli.Commands;
using PbrEngine.Cli.Printing;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Explaining;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Explaining;

/// <summary>
/// One family's explanation as a person reads it, top down: results, problems, measures, then the very lines.
/// </summary>
internal sealed class FamilyPage(FamilyReport report, string? onlyResult, string? onlyRule)
{
    // The lines are numbered once, in order of file and line; rows cite them by number.
    private readonly Dictionary<FactRef, int> _numbers =
        report.Facts.Keys.Order().Select((f, i) => (f, i + 1)).ToDictionary();

    /// <summary>The same for machines: every line with file, number, agreement and text.</summary>
    internal object ForMachines() => new
    {
        report.AsAt,
        report.Family.FamilyRef,
        report.Family.Programme,
        report.Family.Eligible,
        report.Family.AttachedOn,
        report.Family.RuleSet,
        report.Family.RuleSetHash,
        Feeds = report.Reach.Select(r => new { r.Feed, r.EvidenceOn, Covered = r.Covered.Select(s => Days(s)) }),
        Results = Results().Select(r => new
        {
            r.Result,
            State = r.State.Code(),
            r.AmountPence,
            r.RuleId,
            r.Reasons,
            Words = r.Reasons.Select(ReasonWords.Of),
        }),
        Problems = report.Family.Explanation.Problems.Concat(Later()).Select(p => new
        {
            p.Code,
            p.On,
            State = p.State.ToString(),
            p.Reason,
            p.ShownBy,
            Facts = Facts(p.Evidence),
        }),
        Measures = report.Measures.Select(m => new
        {
            m.Name,
            m.PersonId,
            State = m.State.ToString(),
            m.Reason,
            Words = ReasonWords.Of(m.Reason),
            m.Window?.From,
            m.Window?.To,
            m.Numerator,
            m.Denominator,
            m.Warnings,
            Facts = Facts(m.Evidence),
        }),
    };

    /// <summary>Prints it.</summary>
    internal void Print(Page page)
    {
        var family = report.Family;
        page.Line($"Family {family.FamilyRef}, programme {family.Programme}, as at {IsoDate.Write(report.AsAt)}");
        page.Line($"Rule set {family.RuleSet} ({family.RuleSetHash[..12]})");
        page.Line();
        PrintResults(page);
        PrintProblems(page);
        PrintMeasures(page);
        PrintReach(page);
        PrintFacts(page);
    }

    private IEnumerable<Outcome> Results() => report.Results
        .Where(r => onlyResult is null || r.Result == onlyResult)
        .Where(r => onlyRule is null || r.RuleId == onlyRule);

    // Presence on the day of the run is news only where it isn't the day that decided eligibility.
    private IEnumerable<ProblemPresence> Later() =>
        report.Family.Explanation.ProblemsNow.Where(p => p.On != report.Family.Explanation.Tally.On);

    private void PrintResults(Page page)
    {
        foreach (var result in Results())
        {
            var amount = result.State == ResultState.Payable ? " " + ClaimCommand.Pounds(result.AmountPence) : "";
            page.Line($"{ReasonWords.Subject(result.Result)}: {result.State.Code()}{amount} ({result.RuleId})");
            foreach (var reason in result.Reasons)
                page.Line($"  because: {ReasonWords.Of(reason)} [{reason}]");
        }
        page.Line();
    }

    private void PrintProblems(Page page)
    {
        var tally = report.Family.Explanation.Tally;
        page.Line(
            $"Eligible: {report.Family.Eligible}. Problems that count on {IsoDate.Write(tally.On)}: {tally.Certain}, "
            + $"unknown: {tally.Unknown}; dependent child: {tally.DependentChild?.ToString() ?? "not asked"}.");
        page.Table(
            ["Problem", "On", "State", "Looked at", "Shown by lines"],
            [
                .. report.Family.Explanation.Problems.Concat(Later()).Select(p => (string[])
                [
                    ReasonWords.Subject(p.Code), IsoDate.Write(p.On), p.State.ToString(), Days(p.Window),
                    p.Evidence.Count == 0 ? ReasonWords.Of(p.Reason) : Numbers(p.Evidence),
                ]),
            ]);
    }

    private void PrintMeasures(Page page) => page.Table(
        ["Measure", "Person", "State", "Days", "Count", "In words", "Lines"],
        [
            .. report.Measures.Select(m => (string[])
            [
                m.Name, m.PersonId, m.State.ToString(), Days(m.Window), Count(m), ReasonWords.Of(m.Reason),
                Numbers(m.Evidence),
            ]),
        ],
        "No measures: the family isn't attached.");

    private void PrintReach(Page page)
    {
        page.Line("How far the feeds reach: on covered days, no row means that nothing happened.");
        page.Table(
            ["Feed", "Evidence to", "Covered"],
            [
                .. report.Reach.Select(r => (string[])
                [
                    ReasonWords.Subject(r.Feed), IsoDate.Write(r.EvidenceOn),
                    r.Covered.Count == 0 ? "never delivered" : string.Join("; ", r.Covered.Select(s => Days(s))),
                ]),
            ]);
    }

    private void PrintFacts(Page page)
    {
        page.Line("The lines, in the landing folder:");
        foreach (var (fact, number) in _numbers.OrderBy(n => n.Value))
        {
            var located = report.Facts[fact];
            page.Line($"  [{number}] {located.File}:{located.Line} ({located.Agreement})");
            page.Line($"      {located.Raw}");
        }
    }

    private string Numbers(IReadOnlyList<FactRef> evidence) =>
        string.Join(' ', evidence.Select(e => $"[{_numbers[e]}]"));

    private IEnumerable<LocatedFact> Facts(IReadOnlyList<FactRef> evidence) => evidence.Select(e => report.Facts[e]);

    private static string Days(DateSpan? days) =>
        days is { } span ? $"{IsoDate.Write(span.From)} to {IsoDate.Write(span.To)}" : "";

    private static string Count(Measure measure) => measure.Denominator is { } denominator
        ? string.Create(CultureInfo.InvariantCulture, $"{measure.Numerator} of {denominator}")
        : "";
}
