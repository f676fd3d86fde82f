using System.Globalization;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Running.Standing;

namespace PbrEngine.Cli.Runs;

/// <summary>States, times and rates of nights, for people and machines.</summary>
internal static class RunWords
{
    // What a step works through, and what it is called.
    private static readonly Dictionary<string, string> Work = new(StringComparer.Ordinal)
    {
        [RunSteps.Import] = "rows",
        [RunSteps.Link] = "records",
        [RunSteps.Evaluate] = "families",
    };

    /// <summary>The code of a state.</summary>
    internal static string Code(RunState state) => state switch
    {
        RunState.Published => "published",
        RunState.PublishedForItsDay => "published_for_its_day",
        RunState.Superseded => "superseded",
        RunState.Running => "running",
        RunState.Held => "held",
        RunState.LetThrough => "let_through",
        RunState.Failed => "failed",
        RunState.BrokenOff => "broken_off",
        _ => "unfinished",
    };

    /// <summary>The same in a table.</summary>
    internal static string Word(RunState state) => Code(state).Replace('_', ' ');

    /// <summary>A time in UTC to the minute.</summary>
    internal static string At(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How long the steps took together; what is between them is a person's time.</summary>
    internal static string Took(IEnumerable<StepRecord> steps) => Seconds(steps.Sum(s => s.Milliseconds ?? 0));

    /// <summary>Seconds with a tenth; minutes beyond two of them.</summary>
    internal static string Seconds(long milliseconds) => milliseconds < 120_000
        ? string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000.0:0.0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 60_000} min {milliseconds / 1000 % 60} s");

    /// <summary>Things a second; null where nothing is counted, or nothing passed.</summary>
    internal static long? PerSecond(StepRecord step) =>
        step.Milliseconds is > 0 and var took
        && Work.TryGetValue(step.Step, out var what)
        && step.Counts.TryGetValue(what, out var count)
            ? count * 1000 / took
            : null;

    /// <summary>The rate with what is counted.</summary>
    internal static string Rate(StepRecord step) => PerSecond(step) is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{rate:N0} {Work[step.Step]}/s")
        : "";

    /// <summary>What a step counted, where that was anything, or what stopped it.</summary>
    internal static string Counted(StepRecord step) => step switch
    {
        { State: "skipped", Message.Length: > 0 } => "Held: see the gates below.",
        { Message.Length: > 0 } => step.Message,
        _ => string.Join(", ", step.Counts.Where(c => c.Value != 0).Select(c => string.Create(
            CultureInfo.InvariantCulture, $"{c.Key} {c.Value:N0}"))),
    };

    /// <summary>How many gates hold, were let through and warn; that all passed; empty when none was asked.</summary>
    internal static string Gates(RunStanding standing)
    {
        if (standing.Gates.Count == 0)
            return "";
        var released = standing.Gates.Count(g => g.Verdict == GateVerdict.Held) - standing.InTheWay.Count;
        string[] parts =
        [
            .. Part(standing.InTheWay.Count, "held"),
            .. Part(released, "let through"),
            .. Part(standing.Warned.Count, "warned"),
        ];
        return parts.Length == 0 ? "all passed" : string.Join(", ", parts);
    }

    private static IEnumerable<string> Part(int count, string word)
    {
        if (count > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{count} {word}");
    }
}
