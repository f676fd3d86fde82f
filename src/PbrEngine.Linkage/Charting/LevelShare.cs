namespace PbrEngine.Linkage.Charting;

/// <summary>How often a comparison comes out at one of its levels.</summary>
public sealed record LevelShare
{
    /// <summary>The level, such as "Equal".</summary>
    public required string Level { get; init; }

    /// <summary>m: its share among pairs that are one person, 0 to 1.</summary>
    public required double M { get; init; }

    /// <summary>u: its share among pairs that are two persons, 0 to 1.</summary>
    public required double U { get; init; }
}
