using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Running.Leasing;
using PbrEngine.Linkage;

namespace PbrEngine.Engine.Running;

/// <summary>What a night works with.</summary>
public sealed record RunServices
{
    /// <summary>Deliveries and their rows.</summary>
    public required IDeliveryStore Deliveries { get; init; }

    /// <summary>The feeds that there are.</summary>
    public required FeedCatalogue Feeds { get; init; }

    /// <summary>Imports a landing folder.</summary>
    public required ImportLanding Landing { get; init; }

    /// <summary>Persons.</summary>
    public required IPersonStore Persons { get; init; }

    /// <summary>Runs.</summary>
    public required IRunStore Runs { get; init; }

    /// <summary>What gates said, and who let a held one through.</summary>
    public required IGateStore Gates { get; init; }

    /// <summary>The limits by which gates judge.</summary>
    public GateLimits Limits { get; init; } = GateLimits.Default;

    /// <summary>Who runs a night.</summary>
    public required IRunLeases Leases { get; init; }

    /// <summary>Tells this process, and which others have ended.</summary>
    public required IRunHolders Holders { get; init; }

    /// <summary>Verdicts.</summary>
    public required IOutcomeStore Outcomes { get; init; }

    /// <summary>Traces of the verdicts.</summary>
    public required ITraceStore Traces { get; init; }

    /// <summary>Rule sets.</summary>
    public required IReadOnlyList<RuleSet> RuleSets { get; init; }

    /// <summary>The linker.</summary>
    public required ILinker Linker { get; init; }

    /// <summary>The clock, for when things happened; never for what is true of a family.</summary>
    public required TimeProvider Clock { get; init; }

    internal HoldNight Hold => new(Leases, Holders, Clock);

    internal CarryAttempt Carrying => new(Runs, Clock);

    internal EvaluateRun Evaluate => new(Deliveries, Persons, Outcomes, Traces, Feeds, RuleSets);

    /// <summary>
    /// Imports what the landing folder holds for the day; answers also with what is wrong with whole files and folders.
    /// </summary>
    public (ImportReport Report, IReadOnlyList<RowIssue> BesideRows) Import(
        RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var beside = new IssuesBesideRows();
        var report = Landing.Run(
            options.Landing,
            options.AsAt,
            beside,
            progress is null ? null : new LandingProgress(progress),
            cancellation);
        return (report, beside.Issues);
    }

    // The store keeps what is wrong with rows and with deliveries that it could record. What is said of a whole file,
    // delivery or folder is told here as well: it has no row to stand with, and may have no record.
    private sealed class IssuesBesideRows : IIssueSink
    {
        private readonly List<RowIssue> _issues = [];

        public IReadOnlyList<RowIssue> Issues => _issues;

        public void Report(RowIssue issue)
        {
            if (issue.Line == 0 && issue.Code != ImportCodes.AlreadyKnown)
                _issues.Add(issue);
        }
    }

    private sealed class LandingProgress(IProgress<RunProgress> progress) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) =>
            progress.Report(new(RunSteps.Import, value.File, value.BytesDone, value.BytesTotal));
    }
}
