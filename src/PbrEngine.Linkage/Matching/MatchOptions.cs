namespace PbrEngine.Linkage.Matching;

/// <summary>How records are matched. What is found depends on the seed and the thresholds, never on the
/// threads.</summary>
public sealed record MatchOptions
{
    internal const int BlockRowsUsual = 500;

    /// <summary>Chooses the random pairs from which chance agreement is estimated.</summary>
    public ulong Seed { get; init; } = 7;

    /// <summary>How many threads work at most.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The match weight, in bits, from which two records are one person: 0 is as likely as not.</summary>
    public double Threshold { get; init; }

    /// <summary>Whether a record of one table is at most one record of the other.</summary>
    public bool IsOneToOne { get; init; }

    /// <summary>So many candidate pairs are compared without asking whether they are worth it.</summary>
    public long CandidatesFree { get; init; } = 2_000_000;

    /// <summary>The most candidate pairs that are compared for each record, once there are more than the free
    /// ones.</summary>
    public long CandidatesPerRecord { get; init; } = 40;

    /// <summary>The most rows of a block; the pairs of a larger one are left to the other rules.</summary>
    public int BlockRowsMax { get; init; } = BlockRowsUsual;

    /// <summary>Whether the result carries what it rests on (<see cref="MatchResult.Basis"/>).</summary>
    public bool KeepsBasis { get; init; }

    /// <summary>The most candidate pairs that are compared in a table of so many rows.</summary>
    internal long CandidatesMost(int rows) =>
        (long)Int128.Min(CandidatesFree + (Int128)CandidatesPerRecord * rows, long.MaxValue);
}
