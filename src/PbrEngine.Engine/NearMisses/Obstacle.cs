using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.NearMisses;

/// <summary>One thing that stands between a family and a result, and how far it is.</summary>
public sealed record Obstacle
{
    /// <summary>What the amount counts: a code of <see cref="ObstacleKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The measure or problem that it is about; empty when it is about the family.</summary>
    public string About { get; init; } = "";

    /// <summary>The person whose measure it is; empty for the family's.</summary>
    public string PersonId { get; init; } = "";

    /// <summary>The reason code of the measure or result.</summary>
    public required string Reason { get; init; }

    /// <summary>What kind of effort it takes.</summary>
    public required Effort Effort { get; init; }

    /// <summary>
    /// How many it takes: exactly so many make the measure pass, one less doesn't. Null when not known.
    /// </summary>
    public long? Amount { get; init; }

    /// <summary>Out of how many, such as possible sessions or days in all; null when there is no such number.</summary>
    public long? OutOf { get; init; }

    /// <summary>
    /// The first day on which it is gone if nothing new happens and the feeds cover up to it; null when time alone
    /// doesn't help.
    /// </summary>
    public DateOnly? On { get; init; }

    /// <summary>Days from the run to that day; 0 when only an extract is missing.</summary>
    public int? Days { get; init; }

    /// <summary>The feeds and days that would settle it, where something is unknown.</summary>
    public IReadOnlyList<FeedDays> Missing { get; init; } = [];

    /// <summary>
    /// For sorting within a kind of effort: days where it takes waiting or an extract; for a change, thousandths of
    /// what is counted; else the amount.
    /// </summary>
    public long Size => Effort switch
    {
        Effort.Waiting => Days ?? 0,
        Effort.Change when OutOf is > 0 => ((Amount ?? OutOf.Value) * 1000 + OutOf.Value - 1) / OutOf.Value,
        Effort.Change => 1000 * (Amount ?? 1),
        _ => Amount ?? 0,
    };
}

/// <summary>Days of which a feed has to speak.</summary>
/// <param name="Feed">Feed code.</param>
/// <param name="Days">The days, as spans.</param>
public sealed record FeedDays(string Feed, IReadOnlyList<DateSpan> Days);
