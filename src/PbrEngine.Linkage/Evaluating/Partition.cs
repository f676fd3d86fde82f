namespace PbrEngine.Linkage.Evaluating;

/// <summary>One division of the rows into groups, counted.</summary>
public sealed record Partition
{
    /// <summary>Number of groups.</summary>
    public required int Groups { get; init; }

    /// <summary>Rows of the largest group; 0 of no rows.</summary>
    public required int LargestRows { get; init; }

    /// <summary>Groups that the other division cuts into two or more.</summary>
    public required int Mixed { get; init; }

    /// <summary>Rows of the largest group that the other division cuts; 0 where it cuts none.</summary>
    public required int LargestMixedRows { get; init; }
}
