using System.Globalization;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.Engine.Running;

/// <summary>Why a run, or a part of it, was refused: what, why, what next. Nothing personal is in it.</summary>
/// <param name="Code">Permanent code.</param>
/// <param name="Message">A sentence for the operator.</param>
public sealed record RunRefusal(string Code, string Message)
{
    /// <summary>The day is published already.</summary>
    public static RunRefusal AlreadyPublished(DateOnly asAt) => new(
        "RUN-001",
        $"The run for {asAt:yyyy-MM-dd} is published already. To run the day again, give a reason: --again REASON.");

    /// <summary>The landing folder isn't there, or holds nothing for the day.</summary>
    public static RunRefusal NothingToImport(string landing, DateOnly asAt) => new(
        "RUN-002",
        $"{landing} holds no delivery with an extract date up to {asAt:yyyy-MM-dd}. Check the folder "
        + "(landing/<feed>/<yyyy-mm-dd>/manifest.yaml) and the as-at date.");

    /// <summary>The step before hasn't been done.</summary>
    public static RunRefusal StepMissing(string step, string before, DateOnly asAt) => new(
        "RUN-003",
        $"The step {step} for {asAt:yyyy-MM-dd} needs the step {before} first: run `pbr {before}`, or `pbr run`.");

    /// <summary>No rule set of the programme.</summary>
    public static RunRefusal UnknownProgramme(string programme, IEnumerable<string> known) => new(
        "RUN-004",
        $"There is no rule set for the programme {programme}. Known: {string.Join(", ", known)}.");

    /// <summary>Gates hold the night.</summary>
    public static RunRefusal GateHeld(RunAttempt attempt, IReadOnlyList<Gate> held)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(held);
        return new("RUN-007", string.Create(CultureInfo.InvariantCulture, $"""
            The night of {attempt.AsAt:yyyy-MM-dd} isn't published, and what was published before stays:
            {string.Join(" ", held.Select(g => $"{g.Name} holds it. {g.Message} {g.WhatToDo}"))}
            See pbr runs show {attempt.Id}. If it is right all the same, let each through with
            pbr runs release {attempt.Id} --gate {held[0].Name} --as USER --reason TEXT, then
            pbr publish --as-at {attempt.AsAt:yyyy-MM-dd}.
            """).ReplaceLineEndings(" "));
    }

    /// <summary>Nothing was ever run.</summary>
    public static RunRefusal NoRun() => new(
        "RUN-011", "No night was run yet. Run one with: pbr run --landing DIR --as-at D.");

    /// <summary>No attempt has the number.</summary>
    public static RunRefusal UnknownAttempt(long attemptId) => new(
        "RUN-008", FormattableString.Invariant($"There is no attempt {attemptId}. See them with: pbr runs."));

    /// <summary>An attempt that can't be published any more, or is already.</summary>
    public static RunRefusal NotWaiting(RunAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        return new("RUN-009", FormattableString.Invariant(
            $"Attempt {attempt.Id} of {attempt.AsAt:yyyy-MM-dd} doesn't wait to be published: it is ")
            + (attempt.State is "published" or "superseded" ? attempt.State : "followed by a later one")
            + ". See what waits with: pbr runs.");
    }

    /// <summary>A gate that doesn't hold the attempt.</summary>
    public static RunRefusal GateNotHeld(RunAttempt attempt, string gate, IReadOnlyList<Gate> held)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(held);
        var those = held.Count == 0
            ? FormattableString.Invariant($"None does: publish it with pbr publish --as-at {attempt.AsAt:yyyy-MM-dd}.")
            : $"Those that do: {string.Join(", ", held.Select(g => g.Name))}.";
        return new("RUN-010", FormattableString.Invariant(
            $"The gate {gate} doesn't hold attempt {attempt.Id}, or was let through already. {those}"));
    }

    /// <summary>Another process runs a night.</summary>
    public static RunRefusal Held(RunLease lease)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return new("RUN-006", string.Create(CultureInfo.InvariantCulture, $"""
            The night of {lease.AsAt:yyyy-MM-dd} is being run by process {lease.Holder.ProcessId} on
            {lease.Holder.Machine} since {lease.TakenAt:yyyy-MM-dd HH:mm:ss} UTC, so nothing was done here. Wait until
            it has ended; if it has died unseen, its hold runs out at {lease.RunsOutAt:HH:mm:ss} UTC by itself.
            """).ReplaceLineEndings(" "));
    }
}
