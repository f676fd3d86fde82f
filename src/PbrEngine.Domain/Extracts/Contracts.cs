namespace PbrEngine.Domain.Extracts;

/// <summary>The contract of every file of every feed, as 01-extracts.md states it.</summary>
public static class Contracts
{
    /// <summary>All files, parents before the files that refer to them.</summary>
    public static IReadOnlyList<FileContract> All { get; } =
    [
        .. EarlyHelpContracts.Files,
        .. SchoolsContracts.Files,
        .. PoliceContracts.Files,
        .. DwpContracts.Files,
        .. HousingContracts.Files,
        .. SocialCareContracts.Files,
    ];

    /// <summary>The files of one feed, parents first.</summary>
    public static IReadOnlyList<FileContract> Of(Feed feed) => [.. All.Where(f => f.Feed == feed)];

    /// <summary>One file; null when the feed has none of that name.</summary>
    public static FileContract? Find(Feed feed, string name) =>
        All.FirstOrDefault(f => f.Feed == feed && f.Name == name);

    /// <summary>One file that is known to exist.</summary>
    public static FileContract Get(Feed feed, string name) =>
        Find(feed, name) ?? throw new ArgumentException($"{feed.Code()} has no file {name}.", nameof(name));
}
