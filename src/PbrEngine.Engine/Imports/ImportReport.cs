using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports;

/// <summary>What importing did with a delivery.</summary>
public enum ImportOutcome
{
    /// <summary>Its rows count from now on.</summary>
    Loaded = 0,

    /// <summary>Its rows wait for a person to accept them.</summary>
    Held = 1,

    /// <summary>Nothing of it was loaded.</summary>
    Refused = 2,

    /// <summary>It is on record already, loaded or held; nothing was done.</summary>
    AlreadyKnown = 3,
}

/// <summary>What became of every delivery in the landing folder.</summary>
public sealed record ImportReport
{
    /// <summary>The deliveries in order of extract date and folder.</summary>
    public required IReadOnlyList<DeliveryReport> Deliveries { get; init; }

    /// <summary>What is wrong with the landing folder itself; also sent to the sink.</summary>
    public required IReadOnlyList<RowIssue> LandingIssues { get; init; }

    /// <summary>Whether there was nothing to import from.</summary>
    public bool IsRefused => LandingIssues.Any(i => i.Severity == IssueSeverity.Fatal);
}

/// <summary>What became of one delivery.</summary>
public sealed record DeliveryReport
{
    /// <summary>The feed of its folder.</summary>
    public required Feed Feed { get; init; }

    /// <summary>Its folder under the landing folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Its extract date, or its folder's date when the manifest could not be read.</summary>
    public required DateOnly ExtractOn { get; init; }

    /// <summary>What was done with it.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>Why it is held, refused or known; empty when loaded.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Its number in the store; null when refused.</summary>
    public long? DeliveryId { get; init; }

    /// <summary>Its files, as far as they were read; rows = loaded + rejected for each.</summary>
    public IReadOnlyList<FileReport> Files { get; init; } = [];
}

/// <summary>What became of one file.</summary>
/// <param name="Count">Its counts.</param>
/// <param name="IsReused">The same bytes were loaded before, so their rows were taken over (R66).</param>
public sealed record FileReport(FileCount Count, bool IsReused);
