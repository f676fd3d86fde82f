using System.Globalization;
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
