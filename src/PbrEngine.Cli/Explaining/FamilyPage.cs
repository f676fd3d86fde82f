using System.Globalization;
using PbrEngine.Cli.Commands;
using PbrEngine.Cli.Printing;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Explaining;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Explaining;

/// <summary>
/// One family's explanation as a person reads it, top down: results, problems, measures, rules, then the very lines.
/// </summary>
internal sealed class FamilyPage(ChosenReport chosen)
{
    private readonly FamilyReport _report = chosen.Report;

    private WordBook Words => _report.Words;

    // The lines are numbered once, in order of file and line; rows cite them by number.
    private readonly Dictionary<FactRef, int> _numbers =
        chosen.Report.Facts.Keys.Order().Select((f, i) => (f, i + 1)).ToDictionary();

    /// <summary>Prints it.</summary>
    internal void Print(Page page)
    {
        var family = _report.Family;
        page.Line(
            $"{Capital(Words.Subject)} {family.FamilyRef}, programme {family.Programme}, "
            + $"as at {IsoDate.Write(_report.AsAt)}");
        page.Line($"Rule set {family.RuleSet} ({family.RuleSetHash[..12]})");
        PrintNotes(page);
        page.Line();
        PrintResults(page);
        PrintProblems(page);
        PrintMeasures(page);
        PrintRules(page);
        PrintReach(page);
        PrintFacts(page);
    }

    private void PrintNotes(Page page)
    {
        if (!chosen.IsPublishedView)
        {
            var seen = _report.Published is { } published ? IsoDate.Write(published.AsAt) : "none";
            page.Line(
                FormattableString.Invariant($"This is attempt {_report.Attempt.Number} of that day, on which the ")
                + $"claim line rests. The run that everybody sees now: {seen}.");
        }
        if (!_report.ThresholdsKnown)
        {
            page.Line(
                "This program no longer has that version of the rule set: what the numbers had to be isn't shown.");
        }
    }

    private void PrintResults(Page page)
    {
        foreach (var (outcome, story) in chosen.Results)
        {
            var amount = outcome.State == ResultState.Payable ? " " + ClaimCommand.Pounds(outcome.AmountPence) : "";
            page.Line($"{Words.Code(outcome.Result)}: {Words.Value(outcome.State.Code())}{amount} ({outcome.RuleId})");
            foreach (var reason in story.Reasons)
                PrintReason(page, story.Answer, reason);
        }
        page.Line();
    }

    private static void PrintReason(Page page, string answer, ReasonStory reason)
    {
        if (reason.Code.Length == 0)
        {
            page.Line($"  {answer}: {reason.Sentence}");
            foreach (var sentence in reason.Because)
                page.Line($"    {sentence}");
            return;
        }
        foreach (var sentence in reason.Because.DefaultIfEmpty(reason.Sentence))
            page.Line($"  {answer}: {sentence} [{reason.Code}]");
    }

    private void PrintProblems(Page page)
    {
        var tally = _report.Family.Explanation.Tally;
        page.Line(
            $"Eligible: {Words.Value(_report.Family.Eligible)}. {Capital(Words.Criteria)} that count on "
            + $"{IsoDate.Write(tally.On)}: {tally.Certain}, unknown: {tally.Unknown}"
            + (tally.DependentChild is { } child ? $"; dependent child: {Words.Value(child.ToString())}." : "."));
        page.Table(
            [Capital(Words.Criterion), "On", "State", "Looked at", "Shown by lines"],
            [
                .. chosen.Problems.Select(p => (string[])
                [
                    Words.Code(p.Code), IsoDate.Write(p.On), Words.Value(p.State.ToString()), Days(p.Window),
                    p.Evidence.Count == 0 ? Words.Reason(p.Reason) : Numbers(p.Evidence),
                ]),
            ]);
    }

    private void PrintMeasures(Page page)
    {
        page.Table(
            ["Measure", "Person", "State", "Days", "Count", "Lines"],
            [
                .. _report.Measures.Select(m => (string[])
                [
                    Words.MeasureName(m.Measure.Name), m.Measure.PersonId, Words.Value(m.Measure.State.ToString()),
                    Days(m.Measure.Window), Count(m.Measure), Numbers(m.Measure.Evidence),
                ]),
            ],
            $"No measures: the {Words.Subject} isn't attached.");
        // The family's own row repeats what its members' rows say.
        foreach (var sentence in _report.Measures.SelectMany(m => m.Sentences).Distinct(StringComparer.Ordinal))
            page.Line($"  {sentence}");
        page.Line();
    }

    private void PrintRules(Page page)
    {
        page.Line(_report.Rules is null
            ? "Why each rule fired or not: this run kept no traces."
            : "Why each rule fired or not:");
        foreach (var rule in chosen.Rules)
        {
            page.Line($"  {rule.Words}");
            if (chosen.OnlyRule is not null)
                page.Line($"    What it decides: {rule.Description}");
        }
        page.Line();
    }

    private void PrintReach(Page page)
    {
        page.Line("How far the feeds reach: on covered days, no row means that nothing happened.");
        page.Table(
            ["Feed", "Evidence to", "Covered"],
            [
                .. _report.Reach.Select(r => (string[])
                [
                    Words.Code(r.Feed), IsoDate.Write(r.EvidenceOn),
                    r.Covered.Count == 0 ? "never delivered" : string.Join("; ", r.Covered.Select(s => Days(s))),
                ]),
            ]);
    }

    private void PrintFacts(Page page)
    {
        page.Line("The lines, in the landing folder:");
        foreach (var (fact, number) in _numbers.OrderBy(n => n.Value))
        {
            var located = _report.Facts[fact];
            page.Line($"  [{number}] {located.File}:{located.Line} ({located.Agreement})");
            page.Line($"      {located.Raw}");
        }
    }

    private string Numbers(IReadOnlyList<FactRef> evidence) =>
        string.Join(' ', evidence.Select(e => $"[{_numbers[e]}]"));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Days(DateSpan? days) =>
        days is { } span ? $"{IsoDate.Write(span.From)} to {IsoDate.Write(span.To)}" : "";

    private static string Count(Measure measure) => measure.Denominator is { } denominator
        ? string.Create(CultureInfo.InvariantCulture, $"{measure.Numerator} of {denominator}")
        : "";
}
