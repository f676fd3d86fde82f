namespace PbrEngine.Engine.Running.Leasing;

/// <summary>Who runs a night, and since when.</summary>
public sealed record RunLease
{
    /// <summary>How long a holder that isn't heard of is taken to be alive.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    /// <summary>How often a holder says that it is alive.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(15);

    /// <summary>The number of the taking; each is higher than all before.</summary>
    public required long Token { get; init; }

    /// <summary>The night's day.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Whose it is.</summary>
    public required RunHolder Holder { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>When its holder was last heard of.</summary>
    public required DateTimeOffset RenewedAt { get; init; }

    /// <summary>Whether its holder has given it back.</summary>
    public required bool IsReleased { get; init; }

    /// <summary>When it runs out unless its holder is heard of again.</summary>
    public DateTimeOffset RunsOutAt => RenewedAt + Length;
}
