using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Explaining;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.TestKit.Explaining;

/// <summary>
/// A family evaluated and told: its trace goes through the form in which a run stores it. The members P1, P2 … are
/// Jaydn, Mia, Emily and Jack; everybody else has no name.
/// </summary>
public sealed class Told
{
    private static readonly string[] Forenames = ["Jaydn", "Mia", "Emily", "Jack"];

    private readonly FamilyStories _stories;

    private Told(RuleSet ruleSet, FamilyFacts family, EvaluationContext context, bool thresholdsKnown)
    {
        var engine = new EvaluateFamilies(ruleSet, context) { Traces = TraceOptions.On };
        Verdict = engine.Evaluate([family], null, default).Single();
        Trace = TraceBody.Read(Verdict.StoredTrace.Span);
        _stories = new(
            Verdict.Assessment.Measures, Trace, engine.Texts.All, Ground(Verdict, context, thresholdsKnown, ruleSet));
    }

    /// <summary>What the engine concluded.</summary>
    public FamilyVerdict Verdict { get; }

    /// <summary>The trace as it is read back.</summary>
    public FamilyTrace Trace { get; }

    /// <summary>What became of each rule.</summary>
    public IReadOnlyList<RuleStory> Rules => _stories.Rules!;

    /// <summary>Evaluates the family by the rule set and tells it.</summary>
    public static Told By(RuleSet ruleSet, FamilyFacts family, EvaluationContext context) =>
        new(ruleSet, family, context, thresholdsKnown: true);

    /// <summary>The same by a program that no longer has the rule set.</summary>
    public static Told WithoutThresholds(RuleSet ruleSet, FamilyFacts family, EvaluationContext context) =>
        new(ruleSet, family, context, thresholdsKnown: false);

    /// <summary>The ground on which a verdict's sentences stand.</summary>
    public static ExplanationGround Ground(
        FamilyVerdict verdict, EvaluationContext context, bool thresholdsKnown = true, RuleSet? ruleSet = null)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(context);
        var members = verdict.Assessment.Facts.Members;
        var words = ruleSet?.Words ?? WordBook.BuiltIn;
        var feeds = Feed.BuiltIn.Concat((ruleSet?.Feeds ?? []).Select(f => f.Feed));
        return new()
        {
            AsAt = context.AsAt,
            AttachedOn = verdict.Assessment.Standing.AttachedOn,
            Words = words,
            Parameters = thresholdsKnown ? context.Parameters : null,
            Names = new(members
                .Select((m, i) => (m.Person.PersonId, new NamedMember(Forenames.ElementAtOrDefault(i), m.IsChild)))
                .ToDictionary()),
            Reach =
            [
                .. feeds.Select(f => new FeedReach(f.Code(), context[f].EvidenceOn, context[f].Days.Spans)),
            ],
            Problems = verdict.Assessment.Problems,
            ProblemsNow = verdict.Assessment.ProblemsNow,
            Tally = verdict.Assessment.Tally,
            Standing = verdict.Assessment.Standing,
        };
    }

    /// <summary>The sentences of a family's measure, one a line.</summary>
    public string Measure(string name) => string.Join(
        '\n', _stories.Of(Verdict.Assessment.Measures.Single(m => m.Name == name && m.PersonId.Length == 0)));

    /// <summary>A result as the command line prints it, one reason a line.</summary>
    public string Result(string name)
    {
        var outcome = Verdict.Outcomes.Single(o => o.Result == name);
        var story = _stories.Of(outcome);
        return string.Join('\n', story.Reasons.SelectMany(r => outcome.State == ResultState.Payable
            ? r.Because.Prepend(r.Sentence).Select((s, i) => i == 0 ? $"{story.Answer}: {s}" : $"  {s}")
            : r.Because.DefaultIfEmpty(r.Sentence).Select(s => $"{story.Answer}: {s}")));
    }

    /// <summary>
    /// Everything that is said of the family, a line each; a rule's id, which begins its line, left out.
    /// </summary>
    public IEnumerable<string> Lines() =>
    [
        .. Verdict.Outcomes.SelectMany(o => Result(o.Result).Split('\n')),
        .. Verdict.Outcomes.SelectMany(o => _stories.Of(o).Reasons).Select(r => r.Sentence),
        .. Verdict.Assessment.Measures.SelectMany(_stories.Of),
        .. Rules.Select(r => r.Words[(r.RuleId.Length + 1)..]),
    ];

    /// <summary>What is said of one rule.</summary>
    public string Rule(string id) => Rules.Single(r => r.RuleId == id).Words;
}
