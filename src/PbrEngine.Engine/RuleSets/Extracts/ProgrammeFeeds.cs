using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Extracts;

/// <summary>
/// The feeds that a version of a rule set brings: <c>extracts/*.yaml</c>. Nothing is compiled, so that an import
/// doesn't wait for rules.
/// </summary>
public static class ProgrammeFeeds
{
    /// <summary>The folder below the version.</summary>
    public const string Folder = "extracts";

    /// <summary>The feeds of these versions.</summary>
    /// <exception cref="RuleSetException">A description is broken; every fault is in it.</exception>
    public static IReadOnlyList<FeedContract> Of(IEnumerable<RuleSetSource> sources)
    {
        var faults = new List<RuleSetFault>();
        var feeds = sources.SelectMany(s => Of(s, faults)).ToList();
        return faults.Count == 0 ? feeds : throw new RuleSetException(faults);
    }

    /// <summary>The feeds of one version, by file name; those with a fault, which is noted, are left out.</summary>
    internal static IReadOnlyList<FeedContract> Of(RuleSetSource source, List<RuleSetFault> faults)
    {
        var feeds = new List<FeedContract>();
        foreach (var file in source.In(Folder))
        {
            if (ExtractReader.Read(file, source.PathOf("").TrimEnd('/'), faults) is { } feed)
                feeds.Add(feed);
        }
        return feeds;
    }
}
