using System.Globalization;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>What eligibility, attachment and assessment rest on.</summary>
internal sealed class EligibilitySentences(ExplanationGround ground)
{
    private static readonly (string Parameter, string One, string Many)[] Minimums =
    [
        ("eligibility.problems_min", "problem", "problems"),
        ("eligibility.needs_min", "need", "needs"),
        ("eligibility.criteria_min", "criterion", "criteria"),
    ];

    /// <summary>Which problems count and which are in doubt, and the dependent child.</summary>
    internal List<string> Why()
    {
        if (ground.Tally is not { } tally)
            return [];
        var sentences = new List<string> { Counted(tally) };
        sentences.AddRange(ground.Problems.Select(Told).OfType<string>());
        sentences.AddRange(tally.DependentChild switch
        {
            Answer.No => [$"No dependent child was a member on {DayWords.Of(tally.On)}."],
            Answer.Unknown =>
            [
                $"Whether a dependent child was a member on {DayWords.Of(tally.On)} can't be told: a date of birth "
                + "isn't stated. Ask early help to state it.",
            ],
            _ => Array.Empty<string>(),
        });
        return sentences;
    }

    /// <summary>Why it can't be told whether the family has the problem now.</summary>
    internal List<string> Doubt(string problem) =>
        [
            .. ground.ProblemsNow
                .Where(p => p.Code == problem && p.State == Presence.Unknown)
                .Select(Told)
                .OfType<string>(),
        ];

    /// <summary>The days of assessment and plan.</summary>
    internal List<string> WorkedWith()
    {
        var standing = ground.Standing;
        if (standing is not { AttachedOn: { } attached, AssessedOn: { } assessed, PlanOn: { } plan })
            return [];
        return
        [
            $"The family was attached on {DayWords.Of(attached)}; it was assessed on {DayWords.Of(assessed)}, has a "
            + $"plan of {DayWords.Of(plan)}, and a lead practitioner.",
        ];
    }

    /// <summary>When the assessment was (R33).</summary>
    internal List<string> Assessment() => ground.Standing.AssessedOn is { } assessed
        ? [$"The assessment of {DayWords.Of(assessed)} isn't before the end of the days that show progress."]
        : [];

    private string Counted(ProblemTally tally) => Template.Fill(ground.Words.Counted, gap => gap switch
    {
        "day" => DayWords.Of(tally.On),
        "counted" => WordList.Count(tally.Certain, Asked.One, Asked.Many),
        "n" => tally.Certain.ToString(CultureInfo.InvariantCulture),
        "all" => ground.Problems.Count.ToString(CultureInfo.InvariantCulture),
        "which" => ground.Problems.Where(p => p.State == Presence.Present).Select(p => ground.Need(p.Code)).ToList()
            is { Count: > 0 } present
                ? string.Join("; ", present)
                : null,
        "doubtful" => tally.Unknown == 0 ? null : tally.Unknown.ToString(CultureInfo.InvariantCulture),
        "needed" => Needed()?.ToString(CultureInfo.InvariantCulture),
        _ => ground.ParameterGap(gap),
    }) ?? "";

    // What a programme counts goes by the parameter that says how many are needed.
    private (string Parameter, string One, string Many) Asked =>
        Minimums.FirstOrDefault(
            m => ground.Number(m.Parameter) is not null,
            (Parameter: "", One: ground.Words.Criterion, Many: ground.Words.Criteria));

    private long? Needed() => ground.Standing.HasLocalDiscretion
        ? ground.Number(Asked.Parameter + "_with_discretion") ?? ground.Number(Asked.Parameter)
        : ground.Number(Asked.Parameter);

    // Null for a state that needs no words: a problem that a family has is counted, one that it hasn't is no news.
    private string? Told(ProblemPresence problem) =>
        ground.Words.Presence(problem.Code, problem.State.ToString()) is { } template
            ? Template.Fill(template, gap => Gap(problem, gap))
            : null;

    private string? Gap(ProblemPresence problem, string gap) => gap switch
    {
        "problem" => ground.Need(problem.Code),
        "day" => DayWords.Of(problem.On),
        "why" => string.Join(' ', problem.Reason.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(reason => Why(reason, problem))),
        "who" or "Who" when problem.ShownBy is [var person] => Cased(gap, ground.Names.Of(person)),
        "whose" or "Whose" when problem.ShownBy is [var person] => Cased(gap, ground.Names.Possessive(person)),
        _ => ground.ParameterGap(gap),
    };

    private static string Cased(string gap, string words) => char.IsUpper(gap[0]) ? WordList.Capital(words) : words;

    private string Why(string reason, ProblemPresence problem) => reason.Split(':', 2) switch
    {
        [Evaluating.MeasureReasons.Stale, var feeds] =>
            WordList.Capital(FeedWords.Stale(feeds, problem.On, ground))
            + $". Ask {FeedWords.Names(feeds, ground)} for a new extract.",
        [Evaluating.MeasureReasons.NotCovered, var feeds] when problem.Window is { } window =>
            WordList.Capital(FeedWords.Uncovered(feeds, [window], ground))
            + $". Ask {FeedWords.Names(feeds, ground)} for an extract that covers those days.",
        _ => ground.Words.Reason(reason),
    };
}
