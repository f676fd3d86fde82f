namespace PbrEngine.Engine.TableLinking;

/// <summary>Which clusters are to be judged, and by what.</summary>
public sealed record EvaluateRequest
{
    /// <summary>A CSV file of records and clusters.</summary>
    public required string Clusters { get; init; }

    /// <summary>The column of the clusters.</summary>
    public string Cluster { get; init; } = "cluster";

    /// <summary>The column of the truth.</summary>
    public required string Truth { get; init; }

    /// <summary>Another file that holds the truth, joined by id; null where the file of the clusters does.</summary>
    public string? With { get; init; }

    /// <summary>The column of ids, in every file that has it; a file that hasn't is asked for <c>id</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Compared pairs: <c>id_l,id_r,weight,probability</c>; null where they aren't known.</summary>
    public string? Pairs { get; init; }

    /// <summary>Folder of charts; null for none.</summary>
    public string? Charts { get; init; }
}

/// <summary>Clusters that were judged.</summary>
/// <param name="Truth">How good they are.</param>
/// <param name="Warnings">What somebody should look at, each a sentence.</param>
/// <param name="Files">Files that were written.</param>
public sealed record EvaluatedClusters(
    TruthReport Truth, IReadOnlyList<string> Warnings, IReadOnlyList<string> Files);
