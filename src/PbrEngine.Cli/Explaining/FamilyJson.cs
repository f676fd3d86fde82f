using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Time;
using PbrEngine.Domain.Tracing;
using PbrEngine.Engine.Explaining;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Explaining;

/// <summary>One family's explanation for machines. Fields are only ever added (docs/explaining.md).</summary>
internal sealed class FamilyJson(ChosenReport chosen)
{
    private readonly FamilyReport _report = chosen.Report;

    internal object Make() => new
    {
        _report.AsAt,
        Attempt = _report.Attempt.Number,
        AttemptId = _report.Attempt.Id,
        IsPublishedView = chosen.IsPublishedView,
        _report.Family.FamilyRef,
        _report.Family.Programme,
        _report.Family.Eligible,
        _report.Family.AttachedOn,
        _report.Family.RuleSet,
        _report.Family.RuleSetHash,
        _report.ThresholdsKnown,
        TraceKept = _report.Rules is not null,
        Feeds = _report.Reach.Select(r => new { r.Feed, r.EvidenceOn, Covered = r.Covered.Select(s => Days(s)) }),
        Results = chosen.Results.Select(Result),
        Problems = chosen.Problems.Select(p => new
        {
            p.Code,
            p.On,
            State = p.State.ToString(),
            p.Reason,
            p.ShownBy,
            Facts = Facts(p.Evidence),
        }),
        Measures = _report.Measures.Select(Measure),
        Rules = chosen.Rules.Select(Rule),
    };

    private object Result(ExplainedResult result) => new
    {
        result.Outcome.Result,
        State = result.Outcome.State.Code(),
        result.Outcome.AmountPence,
        result.Outcome.RuleId,
        result.Outcome.Reasons,
        Words = result.Outcome.Reasons.Select(_report.Words.Reason),
        result.Story.Answer,
        Because = result.Story.Reasons.Select(r => new { r.Code, r.Sentence, Sentences = r.Because }),
    };

    private object Measure(ExplainedMeasure measure) => new
    {
        measure.Measure.Name,
        measure.Measure.PersonId,
        State = measure.Measure.State.ToString(),
        measure.Measure.Reason,
        Words = _report.Words.Reason(measure.Measure.Reason),
        measure.Sentences,
        measure.Measure.Window?.From,
        measure.Measure.Window?.To,
        measure.Measure.Numerator,
        measure.Measure.Denominator,
        Details = measure.Measure.Details.Select(d => new { d.Name, d.Value, d.PersonId }),
        measure.Measure.Warnings,
        Facts = Facts(measure.Measure.Evidence),
    };

    private static object Rule(RuleStory rule) => new
    {
        rule.RuleId,
        rule.Description,
        rule.Outcome,
        rule.Words,
        Firings = rule.Firings.Select(f => new { Matched = Cited(f.Matched), Concluded = Cited(f.Concluded) }),
        FirstFailure = rule.Failure is { } failure
            ? new
            {
                failure.Element,
                failure.Condition,
                failure.Text,
                Nearest = failure.Nearest.Select(Cited),
            }
            : null,
    };

    private static IEnumerable<object> Cited(IReadOnlyList<Citation> facts) =>
        facts.Select(f => new { Fact = f.Key, Values = f.ByName() });

    private IEnumerable<LocatedFact> Facts(IReadOnlyList<FactRef> evidence) =>
        evidence.Select(e => _report.Facts[e]);

    private static string Days(DateSpan days) => $"{IsoDate.Write(days.From)} to {IsoDate.Write(days.To)}";
}
