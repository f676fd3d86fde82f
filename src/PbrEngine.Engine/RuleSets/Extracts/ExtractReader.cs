using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Extracts;

/// <summary>Reads how a programme describes a feed that it brings: all of it, or none and every fault.</summary>
internal static class ExtractReader
{
    private const int PercentMax = 100;

    /// <summary>The feed; null, with the faults noted, when it can't be used.</summary>
    internal static FeedContract? Read(SourceFile file, string origin, List<RuleSetFault> faults)
    {
        var before = faults.Count;
        if (SourceFields.Read(file, faults) is not { } fields)
            return null;
        var feed = ReadFeed(fields);
        var files = new List<FileContract>();
        foreach (var node in fields.List("files"))
            files.Add(new ExtractFileReader(feed, files, new SourceFields(node, fields.Faults)).Read());
        if (files.Count == 0)
            fields.Wrong(fields.Node, "`files` takes at least one file.", 0);
        var contract = new FeedContract
        {
            Feed = feed,
            Origin = origin,
            Files = files,
            ShrinkPercentMax = ReadShrink(fields),
        };
        fields.NothingElse();
        return faults.Count == before ? contract : null;
    }

    private static Feed ReadFeed(SourceFields fields)
    {
        var code = fields.Text("feed");
        if (!Feed.TryParse(code, out var feed) && fields.Find("feed") is SafeText node)
            fields.Wrong(node, "`feed` takes a code of small letters, digits and underscores, a letter first.", 0);
        return feed;
    }

    private static int? ReadShrink(SourceFields fields)
    {
        if (fields.OptionalText("shrink_percent_max") is null)
            return null;
        var percent = fields.Count("shrink_percent_max");
        return percent <= PercentMax
            ? percent
            : fields.Wrong(fields.Find("shrink_percent_max")!, "`shrink_percent_max` takes 0 to 100.", PercentMax);
    }
}
