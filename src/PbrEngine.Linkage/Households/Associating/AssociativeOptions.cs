namespace PbrEngine.Linkage.Households.Associating;

/// <summary>How far households may speak for a pair of records.</summary>
public sealed record AssociativeOptions
{
    /// <summary>The match weight, in bits, from which two records are one person without asking anybody.</summary>
    public double JoinBits { get; init; } = 4;

    /// <summary>The match weight, in bits, below which two records aren't one person, whatever their households
    /// say.</summary>
    public double ReviewBits { get; init; } = -8;

    /// <summary>The most that households may add to a weight, in bits.</summary>
    public double EvidenceBitsMax { get; init; } = 8;

    /// <summary>A record that could be one of two persons is left in doubt where the other's weight is at most so many
    /// bits lower.</summary>
    public double RivalBits { get; init; } = 3;

    /// <summary>The most records that a group may have; larger ones say nothing.</summary>
    public int GroupRecordsMax { get; init; } = 50;

    /// <summary>How often it is looked again at what is in doubt, since each link may tell of others.</summary>
    public int RoundsMax { get; init; } = 3;
}
