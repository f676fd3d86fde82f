using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Linkage;

namespace PbrEngine.Engine.Running;

/// <summary>What a night works with.</summary>
public sealed record RunServices
{
    /// <summary>Deliveries and their rows.</summary>
    public required IDeliveryStore Deliveries { get; init; }

    /// <summary>Imports a landing folder.</summary>
    public required ImportLanding Landing { get; init; }

    /// <summary>Persons.</summary>
    public required IPersonStore Persons { get; init; }

    /// <summary>Runs.</summary>
    public required IRunStore Runs { get; init; }

    /// <summary>Verdicts.</summary>
    public required IOutcomeStore Outcomes { get; init; }

    /// <summary>Rule sets.</summary>
    public required IReadOnlyList<RuleSet> RuleSets { get; init; }

    /// <summary>The linker.</summary>
    public required ILinker Linker { get; init; }

    /// <summary>The clock, for when things happened; never for what is true of a family.</summary>
    public required TimeProvider Clock { get; init; }

    internal EvaluateRun Evaluate => new(Deliveries, Persons, Outcomes, RuleSets);

    /// <summary>
    /// Imports what the landing folder holds for the day; answers with the issues that refused a delivery.
    /// </summary>
    public (ImportReport Report, IReadOnlyList<RowIssue> Fatal) Import(
        RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var fatal = new FatalIssues();
        var report = Landing.Run(
            options.Landing,
            options.AsAt,
            fatal,
            progress is null ? null : new LandingProgress(progress),
            cancellation);
        return (report, fatal.Issues);
    }

    // The store keeps the issues of every delivery that it could record; only what refused one is told here as well,
    // because a delivery without a readable manifest can't be recorded at all.
    private sealed class FatalIssues : IIssueSink
    {
        private readonly List<RowIssue> _issues = [];

        public IReadOnlyList<RowIssue> Issues => _issues;

        public void Report(RowIssue issue)
        {
            if (issue.Severity == IssueSeverity.Fatal)
                _issues.Add(issue);
        }
    }

    private sealed class LandingProgress(IProgress<RunProgress> progress) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) =>
            progress.Report(new(RunSteps.Import, value.File, value.BytesDone, value.BytesTotal));
    }
}
