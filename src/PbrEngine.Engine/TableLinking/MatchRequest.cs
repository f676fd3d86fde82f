namespace PbrEngine.Engine.TableLinking;

/// <summary>What is to be linked, and how.</summary>
public sealed record MatchRequest
{
    /// <summary>One table, whose records are linked with each other, or two, of which records of one are linked with
    /// records of the other.</summary>
    public required IReadOnlyList<TableRequest> Tables { get; init; }

    /// <summary>A model that was learned before; null to learn one.</summary>
    public string? Model { get; init; }

    /// <summary>Whether how records of one person agree is learned from what the truth column states of them. Every
    /// table needs one then, and no model may be given.</summary>
    public bool LearnsFromTruth { get; init; }

    /// <summary>The weight from which records are linked, in bits; null for the model's own, which is 0 in one that is
    /// learned here.</summary>
    public double? Threshold { get; init; }

    /// <summary>Whether a record of one table is at most one of the other.</summary>
    public bool IsOneToOne { get; init; }

    /// <summary>Chooses the random pairs from which chance agreement is estimated.</summary>
    public int Seed { get; init; } = 7;

    /// <summary>How many threads work at most; the result doesn't depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Is told what is being done, for somebody who waits.</summary>
    public Action<string> Tell { get; init; } = _ => { };

    /// <summary>Where the answer goes.</summary>
    public MatchOutputs Outputs { get; init; } = new();
}

/// <summary>The files that a command writes; null for those that aren't wanted.</summary>
public sealed record MatchOutputs
{
    /// <summary>Record and person.</summary>
    public string? Clusters { get; init; }

    /// <summary>Every pair that was compared and isn't hopeless.</summary>
    public string? Pairs { get; init; }

    /// <summary>The pairs of records that are one person.</summary>
    public string? Links { get; init; }

    /// <summary>What was learned.</summary>
    public string? Model { get; init; }

    /// <summary>What a later delta builds on.</summary>
    public string? State { get; init; }

    /// <summary>Folder of charts.</summary>
    public string? Charts { get; init; }

    internal IEnumerable<string> Files => new[] { Clusters, Pairs, Links, Model, State }.OfType<string>();
}
