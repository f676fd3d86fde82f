using System.Globalization;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.Engine.Running.Standing;

/// <summary>How a night stands, in sentences.</summary>
internal sealed class StandingWords(
    RunAttempt attempt,
    RunState state,
    IReadOnlyList<StepRecord> steps,
    IReadOnlyList<Gate> inTheWay,
    RunLease? holder)
{
    private readonly string _day = IsoDate.Write(attempt.AsAt);

    /// <summary>One sentence.</summary>
    internal string State() => state switch
    {
        RunState.Published => $"{_day} is published since {At(attempt.EndedAt)}.",
        RunState.PublishedForItsDay => $"{_day} is published for its day; everybody sees a later one.",
        RunState.Superseded => $"{_day} was superseded by a later attempt.",
        RunState.Running => string.Create(
            CultureInfo.InvariantCulture,
            $"{_day} is being run by process {holder!.Holder.ProcessId} on {holder.Holder.Machine} since ")
            + $"{At(holder.TakenAt)}; it is at {At()}.",
        RunState.Held => $"{_day} isn't published: held by {string.Join(", ", inTheWay.Select(g => g.Name))}.",
        RunState.LetThrough => $"{_day} isn't published yet: what held it was let through.",
        RunState.Failed => $"{_day} isn't published: {At()} failed. {Message()}",
        RunState.BrokenOff => $"{_day} isn't published: its process died at {At()}.",
        _ => $"{_day} isn't published: {At()} is next.",
    };

    /// <summary>What to do, the most urgent first.</summary>
    internal IEnumerable<string> WhatToDo(IEnumerable<Gate> warned) => state switch
    {
        RunState.Superseded or RunState.Running => [],
        RunState.Held => inTheWay.SelectMany(Release).Append($"Then: pbr publish --as-at {_day}."),
        RunState.LetThrough => [$"Publish it: pbr publish --as-at {_day}."],
        RunState.Failed or RunState.BrokenOff or RunState.Unfinished =>
        [
            $"Run it again: pbr run --landing DIR --as-at {_day}. It goes on at {At()}; what is published stays.",
        ],
        _ => warned.Select(Look),
    };

    private IEnumerable<string> Release(Gate gate)
    {
        yield return Look(gate);
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"If it is right all the same: pbr runs release {attempt.Id} --gate {gate.Name} --as USER --reason TEXT.");
    }

    private static string Look(Gate gate) => $"{gate.Name}: {gate.Message} {gate.WhatToDo}";

    // The step that isn't done; before the first is recorded, a night imports.
    private string At() => Unfinished()?.Step ?? (steps.Count == 0 ? RunSteps.Import : Next());

    private string Message() => Unfinished()?.Message ?? "";

    private StepRecord? Unfinished() => steps.LastOrDefault(s => s.State is "running" or "failed");

    private string Next()
    {
        var done = steps.Where(s => s.State == "done").Select(s => s.Step).ToList();
        return RunSteps.InOrder.FirstOrDefault(name => !done.Contains(name)) ?? RunSteps.Publish;
    }

    private static string At(DateTimeOffset? at) =>
        at is { } instant ? instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) : "";
}
