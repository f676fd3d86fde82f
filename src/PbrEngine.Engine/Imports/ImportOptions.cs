using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports;

/// <summary>Limits of importing: each is a parameter of the council's.</summary>
public sealed record ImportOptions
{
    /// <summary>Longest record in bytes.</summary>
    public int RecordBytesMax { get; init; } = 64 * 1024;

    /// <summary>How much of a rejected record's text is kept, in bytes.</summary>
    public int KeptBytesMax { get; init; } = 8 * 1024;

    /// <summary>A file that loses more than this percentage of its rows holds its delivery, by default (R46).</summary>
    public int ShrinkPercentMax { get; init; } = 20;

    /// <summary>The same for single feeds.</summary>
    public IReadOnlyDictionary<Feed, int> ShrinkPercentMaxByFeed { get; init; } = new Dictionary<Feed, int>();

    /// <summary>Most pupils, schools and terms that one file of attendance marks may be counted into.</summary>
    public int MarkGroupsMax { get; init; } = 5_000_000;

    /// <summary>The limit of a feed: the council's own, else the feed's, else the general one.</summary>
    public int ShrinkLimit(FeedContract feed) => ShrinkPercentMaxByFeed.TryGetValue(feed.Feed, out var percent)
        ? percent
        : feed.ShrinkPercentMax ?? ShrinkPercentMax;
}
