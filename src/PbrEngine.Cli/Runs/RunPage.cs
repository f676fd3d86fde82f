using System.Globalization;
using PbrEngine.Cli.Nights;
using PbrEngine.Cli.Printing;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Standing;

namespace PbrEngine.Cli.Runs;

/// <summary>Nights on a page: what happened and what to do first, numbers after.</summary>
internal static class RunPage
{
    /// <summary>The newest nights; the first of them in words.</summary>
    internal static void List(Page page, IReadOnlyList<RunStanding> standings)
    {
        if (standings.Count == 0)
        {
            page.Line("No night was run yet. Run one with: pbr run --landing DIR --as-at D.");
            return;
        }
        Words(page, standings[0]);
        page.Table(
            ["Attempt", "Day", "State", "Began (UTC)", "Took", "Gates", "Late feeds"],
            [.. standings.Select(Row)]);
        page.Line("Look at one with: pbr runs show ATTEMPT.");
    }

    /// <summary>One night.</summary>
    /// <param name="page">Where it is printed.</param>
    /// <param name="standing">The night.</param>
    /// <param name="isWhole">Whether gates that passed are shown as well.</param>
    internal static void Show(Page page, RunStanding standing, bool isWhole)
    {
        var gates = GateEntry.Of(standing.Gates, standing.Releases);
        Words(page, standing);
        if (standing.Attempt.Reason.Length > 0)
            page.Line($"Run again because: {standing.Attempt.Reason}");
        page.Table(
            ["Step", "State", "Took", "Rate", "What came out"],
            [.. standing.Steps.OrderBy(s => RunSteps.Position(s.Step)).Select(Row)],
            "No step has begun.",
            Page.SentencesWidth);
        if (gates.Count == 0)
            return;
        var shown = gates.Where(g => isWhole || g.Verdict != "passed").ToList();
        page.Table(
            ["Gate", "Says", "What was measured", "Let through"],
            [.. shown.Select(Row)],
            "Every gate passed.",
            Page.SentencesWidth);
        if (shown.Count < gates.Count)
        {
            page.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{gates.Count - shown.Count} gates passed: see them with --gates."));
        }
    }

    /// <summary>How it stands and what to do.</summary>
    internal static void Words(Page page, RunStanding standing)
    {
        page.Line(standing.InWords);
        if (standing.LateFeeds.Count > 0)
            page.Line($"Late: {string.Join(", ", standing.LateFeeds)}.");
        if (standing.WhatToDo.Count == 0)
            page.Line("There is nothing to do.");
        foreach (var sentence in standing.WhatToDo)
            page.Line($"- {sentence}");
    }

    private static string[] Row(RunStanding standing) =>
    [
        standing.Attempt.Id.ToString(CultureInfo.InvariantCulture),
        IsoDate.Write(standing.Attempt.AsAt),
        RunWords.Word(standing.State),
        RunWords.At(standing.Attempt.StartedAt),
        RunWords.Took(standing.Steps),
        RunWords.Gates(standing),
        string.Join(", ", standing.LateFeeds),
    ];

    private static string[] Row(StepRecord step) =>
    [
        step.Step,
        step.State,
        step.Milliseconds is { } took ? RunWords.Seconds(took) : "",
        RunWords.Rate(step),
        RunWords.Counted(step),
    ];

    private static string[] Row(GateEntry gate) =>
    [
        gate.Gate,
        gate.Verdict,
        gate.Message,
        gate.Release is { } release ? $"{RunWords.At(release.At)} by {release.By}: {release.Reason}" : "",
    ];
}
