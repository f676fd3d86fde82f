namespace PbrEngine.Engine.Running;

/// <summary>One try at the run of one as-at date.</summary>
public sealed record RunAttempt
{
    /// <summary>The attempt's number over all runs.</summary>
    public required long Id { get; init; }

    /// <summary>The run's day.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>1 for the first try at the day.</summary>
    public required int Number { get; init; }

    /// <summary>running, failed, published or superseded.</summary>
    public required string State { get; init; }

    /// <summary>Why it was made again; empty for the first.</summary>
    public required string Reason { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it failed, was held or was published; null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}

/// <summary>The steps of a run in their order (05-runs.md).</summary>
public static class RunSteps
{
    /// <summary>Reads the landing folder.</summary>
    public const string Import = "import";

    /// <summary>Finds out who is who.</summary>
    public const string Link = "link";

    /// <summary>Computes measures and applies rules.</summary>
    public const string Evaluate = "evaluate";

    /// <summary>Makes the attempt the published view.</summary>
    public const string Publish = "publish";

    private static readonly string[] Order = [Import, Link, Evaluate, Publish];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> InOrder => Order;

    /// <summary>A step's place in a night, from 0; -1 for one that no night has.</summary>
    public static int Position(string step) => Array.IndexOf(Order, step);
}

/// <summary>What a step did.</summary>
/// <param name="Step">Its name.</param>
/// <param name="State">running, done, failed or skipped.</param>
/// <param name="Counts">What came out, by name.</param>
/// <param name="Milliseconds">How long it took; null when it isn't done.</param>
/// <param name="Message">What stopped it or left it out, without personal data; empty when it is done.</param>
public sealed record StepRecord(
    string Step,
    string State,
    IReadOnlyDictionary<string, long> Counts,
    long? Milliseconds,
    string Message = "");
