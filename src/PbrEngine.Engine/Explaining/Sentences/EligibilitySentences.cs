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
        sentences.AddRange(ground.Problems.Where(p => p.State == Presence.Unknown).Select(InDoubt));
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
        [.. ground.ProblemsNow.Where(p => p.Code == problem && p.State == Presence.Unknown).Select(InDoubt)];

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

    private string Counted(ProblemTally tally)
    {
        var (_, one, many) = Asked;
        var present = ground.Problems.Where(p => p.State == Presence.Present).Select(p => ground.Need(p.Code)).ToList();
        var which = present.Count == 0 ? "" : $" ({string.Join("; ", present)})";
        var doubtful = tally.Unknown == 0 ? "" : FormattableString.Invariant($", and {tally.Unknown} can't be told");
        var needed = Needed() is { } min ? FormattableString.Invariant($"; {min} are needed") : "";
        var counted = WordList.Count(tally.Certain, one, many);
        return $"On {DayWords.Of(tally.On)}, {counted} counted{which}{doubtful}{needed}.";
    }

    // What a programme counts goes by the parameter that says how many are needed.
    private (string Parameter, string One, string Many) Asked =>
        Minimums.FirstOrDefault(m => ground.Number(m.Parameter) is not null, Minimums[0]);

    private long? Needed() => ground.Standing.HasLocalDiscretion
        ? ground.Number(Asked.Parameter + "_with_discretion") ?? ground.Number(Asked.Parameter)
        : ground.Number(Asked.Parameter);

    private string InDoubt(ProblemPresence problem)
    {
        var subject = ground.Need(problem.Code);
        var why = string.Join(' ', problem.Reason.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(reason => Why(reason, problem)));
        return $"Whether the family had a problem with {subject} on {DayWords.Of(problem.On)} can't be told. {why}";
    }

    private string Why(string reason, ProblemPresence problem) => reason.Split(':', 2) switch
    {
        [Evaluating.MeasureReasons.Stale, var feeds] =>
            WordList.Capital(FeedWords.Stale(feeds, problem.On, ground)) + $". Ask {FeedWords.Names(feeds)} for a new "
            + "extract.",
        [Evaluating.MeasureReasons.NotCovered, var feeds] when problem.Window is { } window =>
            WordList.Capital(FeedWords.Uncovered(feeds, [window], ground))
            + $". Ask {FeedWords.Names(feeds)} for an extract that covers those days.",
        _ => ReasonWords.Of(reason),
    };
}
