using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.Engine.Running.Standing;

/// <summary>Reads how nights stand. It writes nothing.</summary>
public sealed class ReadRuns(
    IRunStore runs, IGateStore gates, IRunLeases leases, IRunHolders holders, TimeProvider clock)
{
    /// <summary>The newest attempts, the newest first.</summary>
    public IReadOnlyList<RunStanding> Recent(int countMax) => [.. runs.Recent(countMax).Select(Of)];

    /// <summary>One attempt; null when none has the number.</summary>
    public RunStanding? Find(long attemptId) => runs.Find(attemptId) is { } attempt ? Of(attempt) : null;

    private RunStanding Of(RunAttempt attempt)
    {
        var steps = runs.Steps(attempt.Id);
        var (said, releases) = (gates.Gates(attempt.Id), gates.Releases(attempt.Id));
        var inTheWay = GatesInTheWay.Of(said, releases);
        var holder = Holder(attempt);
        var state = State(attempt, holder is not null, steps) ?? Judged(attempt, said, inTheWay);
        var words = new StandingWords(attempt, state, steps, inTheWay, holder);
        var standing = new RunStanding
        {
            Attempt = attempt,
            State = state,
            InWords = words.State(),
            WhatToDo = [],
            Steps = steps,
            Gates = said,
            Releases = releases,
        };
        return standing with { WhatToDo = [.. words.WhatToDo(standing.Warned)] };
    }

    // Null where no step is in the way: it is for gates to say then.
    private RunState? State(RunAttempt attempt, bool isHeld, IReadOnlyList<StepRecord> steps)
    {
        if (attempt.State == "published")
            return runs.Published()?.Id == attempt.Id ? RunState.Published : RunState.PublishedForItsDay;
        if (attempt.State == "superseded" || runs.Latest(attempt.AsAt)?.Id != attempt.Id)
            return RunState.Superseded;
        if (isHeld)
            return RunState.Running;
        if (steps.Any(s => s.State == "failed"))
            return RunState.Failed;
        return steps.Count == 0 || steps.Any(s => s.State == "running") ? RunState.BrokenOff : null;
    }

    private RunState Judged(RunAttempt attempt, IReadOnlyList<Gate> said, IReadOnlyList<Gate> inTheWay)
    {
        // Gates speak of one evaluation: of another, or of none, they say nothing.
        var evaluated = runs.InputHash(attempt.Id, RunSteps.Evaluate);
        if (said.Count == 0 || said[0].Input != evaluated)
            return RunState.Unfinished;
        return inTheWay.Count > 0 ? RunState.Held : RunState.LetThrough;
    }

    // A lease of a process that died, or that isn't heard of any more, is nobody's.
    private RunLease? Holder(RunAttempt attempt) =>
        leases.Current() is { IsReleased: false } lease
        && lease.AsAt == attempt.AsAt
        && lease.RunsOutAt > clock.GetUtcNow()
        && !holders.HasEnded(lease.Holder)
        && runs.Latest(attempt.AsAt)?.Id == attempt.Id
            ? lease
            : null;
}
