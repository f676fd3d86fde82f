using PbrEngine.Linkage.Charting;
using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Evaluating;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Who is who in a table, or in two.</summary>
public sealed record MatchedTables
{
    /// <summary>The tables.</summary>
    public required IReadOnlyList<TakenTable> Tables { get; init; }

    /// <summary>What was found; rows are those of the tables one behind the other.</summary>
    public required MatchResult Result { get; init; }

    /// <summary>How good it is; null where no column of the right answer is named.</summary>
    public required TruthReport? Truth { get; init; }

    /// <summary>What somebody should look at, each a sentence.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>Files that were written.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The weight from which records are linked, in bits.</summary>
    public double Threshold => Result.Model.Thresholds.Join;

    /// <summary>Number of records.</summary>
    public int Records => Result.Clusters.Length;

    /// <summary>Number of persons.</summary>
    public int Persons => Result.Clusters.Where((cluster, row) => cluster == row).Count();

    /// <summary>How many persons have how many records, ascending.</summary>
    public IReadOnlyList<ClusterSize> Sizes => ClusterSize.Of(Result.Clusters);

    /// <summary>How many compared pairs have which weight, in ranges of a bit, ascending.</summary>
    public IReadOnlyList<WeightBin> Weights => WeightBin.Of(Result.Pairs.Select(pair => pair.Weight));

    /// <summary>The records, as they were compared.</summary>
    public required PersonTable Table { get; init; }

    /// <summary>What a later delta builds on; null where nobody asked for it.</summary>
    internal LinkageState? State { get; init; }
}
