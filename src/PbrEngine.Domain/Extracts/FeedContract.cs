namespace PbrEngine.Domain.Extracts;

/// <summary>One feed with all its files: a delivery carries every one of them (R06).</summary>
public sealed record FeedContract
{
    /// <summary>The feed.</summary>
    public required Feed Feed { get; init; }

    /// <summary>Its files, parents before the files that refer to them.</summary>
    public required IReadOnlyList<FileContract> Files { get; init; }

    /// <summary>Who brings it: a rule set, such as <c>expanded/v2015-04</c>; empty for a built-in feed.</summary>
    public string Origin { get; init; } = "";

    /// <summary>
    /// The loss of rows, in percent, over which a delivery is held (R46), unless the council sets another.
    /// </summary>
    public int? ShrinkPercentMax { get; init; }
}
