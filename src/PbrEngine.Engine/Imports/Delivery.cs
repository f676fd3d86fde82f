namespace PbrEngine.Engine.Imports;

/// <summary>A delivery as it is on record.</summary>
public sealed record Delivery
{
    /// <summary>Number given when it was recorded; later deliveries have higher numbers.</summary>
    public required long Id { get; init; }

    /// <summary>What the supplier said of it.</summary>
    public required DeliveryManifest Manifest { get; init; }

    /// <summary>Its folder under the landing folder, such as <c>schools/2026-10-31</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>Hash over manifest and file hashes: the same delivery twice has the same one.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Whether its rows count.</summary>
    public required DeliveryState State { get; init; }

    /// <summary>Why it is held or was refused; empty when loaded.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether it was held and somebody accepted it.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>Its files with their counts; the counts of every file add up.</summary>
    public required IReadOnlyList<DeliveredFile> Files { get; init; }

    /// <summary>
    /// Whether any purpose lets its facts drive a claim: research-only data never do (01, R-manifest).
    /// </summary>
    public bool MayDriveClaims => Manifest.Purposes.Any(p => p is "identify" or "support" or "monitor");
}

/// <summary>One file of a recorded delivery. Rows = Loaded + Rejected, always.</summary>
public sealed record DeliveredFile
{
    /// <summary>File name, such as <c>attendance.csv</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Hash of its bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The content that holds its rows: the same bytes delivered again share one (R66).</summary>
    public required long ContentId { get; init; }

    /// <summary>Data rows in the file.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows that became facts.</summary>
    public required long Loaded { get; init; }

    /// <summary>Rows that were rejected.</summary>
    public required long Rejected { get; init; }

    /// <summary>Rows loaded with a warning.</summary>
    public required long Warnings { get; init; }
}
