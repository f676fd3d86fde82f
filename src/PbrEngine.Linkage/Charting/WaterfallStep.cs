namespace PbrEngine.Linkage.Charting;

/// <summary>What one comparison adds to a pair's weight.</summary>
public sealed record WaterfallStep
{
    /// <summary>What was compared and how it came out, such as "Surname: equal".</summary>
    public required string Label { get; init; }

    /// <summary>The value in the one row; null where not stated.</summary>
    public string? Left { get; init; }

    /// <summary>The value in the other row; null where not stated.</summary>
    public string? Right { get; init; }

    /// <summary>Weight added, in bits; below 0 where it speaks against.</summary>
    public required double Weight { get; init; }
}
