using System.Globalization;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>
/// Tells what stands for or against a result. What an objection rests on is what its rule matched when it fired: so a
/// programme's own rules are told without a line here. Only what concerns eligibility and attachment is known by name.
/// </summary>
/// <param name="measures">The family's measures.</param>
/// <param name="rules">What became of each rule; null for a run without traces, which is told more shortly.</param>
/// <param name="ground">What the sentences draw on.</param>
internal sealed class ResultStories(IReadOnlyList<Measure> measures, RuleBook? rules, ExplanationGround ground)
{
    private readonly MeasureSentences _sentences = new(measures, ground);
    private readonly EligibilitySentences _eligibility = new(ground);

    internal ResultStory Of(Outcome outcome) => outcome.State == ResultState.Payable
        ? new($"Payable, {Pounds(outcome.AmountPence)}", [new("", Decided(outcome), OfPaid(outcome))])
        : new(
            outcome.State == ResultState.NotAchieved ? "Not paid" : "Held back",
            [.. outcome.Reasons.Select(reason => Reason(outcome, reason))]);

    private ReasonStory Reason(Outcome outcome, string reason)
    {
        var (code, about) = reason.Split(':', 2) is [var c, var a] ? (c, a) : (reason, "");
        var because = code switch
        {
            "NOT_ELIGIBLE" or "ELIGIBILITY_UNKNOWN" => _eligibility.Why(),
            "PRESENCE_UNKNOWN" => _eligibility.Doubt(about),
            "ASSESSED_TOO_LATE" => _eligibility.Assessment(),
            _ => Matched(outcome, reason),
        };
        return new(reason, ground.Words.Reason(reason), because);
    }

    private IReadOnlyList<string> Matched(Outcome outcome, string reason) =>
    [
        .. (rules?.MatchedFor($"objection:{outcome.Result}:{reason}") ?? [])
            .SelectMany(fact => fact.Key.Split(':', 2) switch
            {
                ["measure", var name] => _sentences.OfFamily(name),
                ["problem", _] => OfProblem(fact.ByName()),
                _ => [],
            }),
    ];

    // A problem's state is that of the measures that decide it; the others have nothing to do with the reason.
    private IEnumerable<string> OfProblem(IReadOnlyDictionary<string, string> values) => values["measures"].Split('+')
        .Where(name => measures.Any(m => m.Name == name && m.PersonId.Length == 0
            && m.State.ToString() == values["state"]))
        .SelectMany(_sentences.OfFamily);

    private string Decided(Outcome outcome) => rules?.Description(outcome.RuleId) is { Length: > 0 } description
        ? description
        : "All that is asked for is there.";

    private List<string> OfPaid(Outcome outcome)
    {
        if (measures.Any(m => m.Name == outcome.Result))
            return [.. _sentences.OfFamily(outcome.Result)];
        if (outcome.Result == "attachment")
            return [.. _eligibility.Why(), .. _eligibility.WorkedWith()];
        return
        [
            .. measures
                .Where(m => m.PersonId.Length == 0 && m.State == MeasureState.Met && IsOfTheFamilysProblems(m.Name))
                .SelectMany(m => _sentences.OfFamily(m.Name)),
        ];
    }

    // Without the rule set, which measures belong to which problem isn't known: then every measure that is met is told.
    private bool IsOfTheFamilysProblems(string measure)
    {
        var problems = ground.Problems.Concat(ground.ProblemsNow)
            .Where(p => p.State == Presence.Present)
            .Select(p => ground.Codes($"problem.{p.Code}.measures"))
            .ToList();
        return problems.TrueForAll(codes => codes.Count == 0) || problems.Exists(codes => codes.Contains(measure));
    }

    private static string Pounds(long pence) =>
        string.Create(CultureInfo.InvariantCulture, $"£{pence / 100m:#,##0.00}");
}
