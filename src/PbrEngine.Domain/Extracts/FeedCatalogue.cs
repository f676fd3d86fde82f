namespace PbrEngine.Domain.Extracts;

/// <summary>
/// The feeds that this installation knows: the six built in, and those that its programmes bring. Everything that is
/// done with an extract is done by what stands here.
/// </summary>
public sealed class FeedCatalogue
{
    private FeedCatalogue(IEnumerable<FeedContract> feeds)
    {
        Feeds = [.. feeds.OrderBy(f => f.Feed)];
        Files = [.. Feeds.SelectMany(f => f.Files)];
    }

    /// <summary>The built-in feeds alone.</summary>
    public static FeedCatalogue BuiltIn { get; } = new(
        Feed.BuiltIn.Select(feed => new FeedContract { Feed = feed, Files = Contracts.Of(feed) }));

    /// <summary>Every feed, in order.</summary>
    public IReadOnlyList<FeedContract> Feeds { get; }

    /// <summary>Every file of every feed; within a feed, parents first.</summary>
    public IReadOnlyList<FileContract> Files { get; }

    /// <summary>One feed that is known to exist.</summary>
    public FeedContract this[Feed feed] => Feeds.FirstOrDefault(f => f.Feed == feed)
        ?? throw new ArgumentException($"There is no feed {feed.Code()}.", nameof(feed));

    /// <summary>Finds a feed by its code; false when there is none.</summary>
    public bool TryFind(string? code, out Feed feed)
    {
        var isOne = Feed.TryParse(code, out feed);
        var known = feed;
        return isOne && Feeds.Any(f => f.Feed == known);
    }

    /// <summary>The files of one feed, parents first; none when there is no such feed.</summary>
    public IReadOnlyList<FileContract> Of(Feed feed) => Feeds.FirstOrDefault(f => f.Feed == feed)?.Files ?? [];

    /// <summary>One file; null when there is none of that name.</summary>
    public FileContract? Find(Feed feed, string name) => Of(feed).FirstOrDefault(f => f.Name == name);

    /// <summary>
    /// The same catalogue with the feeds that programmes bring. Several may bring the same feed, as the versions of one
    /// programme do, when they describe it alike.
    /// </summary>
    /// <exception cref="FeedConflictException">
    /// Two describe one feed differently: both are named, and the file.
    /// </exception>
    public FeedCatalogue With(IEnumerable<FeedContract> brought)
    {
        var feeds = Feeds.ToDictionary(f => f.Feed);
        foreach (var feed in brought)
        {
            if (!feeds.TryGetValue(feed.Feed, out var known))
                feeds[feed.Feed] = feed;
            else if (FeedDifference.Between(known, feed) is { } difference)
                throw new FeedConflictException(difference);
        }
        return new(feeds.Values);
    }
}
