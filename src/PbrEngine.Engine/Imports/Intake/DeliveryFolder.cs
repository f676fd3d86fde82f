using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>A folder that holds a delivery, with its manifest read as far as it can be.</summary>
public sealed record DeliveryFolder
{
    /// <summary>The manifest's file name.</summary>
    public const string ManifestName = "manifest.yaml";

    /// <summary>The feed whose folder it lies in.</summary>
    public Feed Feed => Contract.Feed;

    /// <summary>What the feed's files should be.</summary>
    public required FeedContract Contract { get; init; }

    /// <summary>The folder under the landing folder, such as <c>schools/2026-10-31</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The date that the folder is named for.</summary>
    public required DateOnly NamedFor { get; init; }

    /// <summary>Where it is.</summary>
    public required string Path { get; init; }

    /// <summary>The manifest; null when there is none to use.</summary>
    public DeliveryManifest? Manifest { get; init; }

    /// <summary>What is wrong with folder and manifest.</summary>
    public IReadOnlyList<RowIssue> Issues { get; init; } = [];

    /// <summary>The extract date, or the folder's when the manifest can't be used.</summary>
    public DateOnly ExtractOn => Manifest?.ExtractOn ?? NamedFor;

    /// <summary>Opens <c>landing/feed/date</c>. A link is refused: it might lead out of the folder.</summary>
    public static DeliveryFolder Open(string landing, Feed feed, DateOnly namedFor, FeedCatalogue feeds)
    {
        var date = IsoDate.Write(namedFor);
        var name = $"{feed.Code()}/{date}";
        var path = System.IO.Path.Combine(landing, feed.Code(), date);
        var issues = new DeliveryIssues(name);
        var manifest = ReadManifest(path, name, feeds, issues);
        return new()
        {
            Contract = feeds[feed],
            Name = name,
            NamedFor = namedFor,
            Path = path,
            Manifest = manifest,
            Issues = issues.All,
        };
    }

    private static DeliveryManifest? ReadManifest(
        string path, string name, FeedCatalogue feeds, DeliveryIssues issues)
    {
        if (Links.IsLink(path))
        {
            issues.Fatal("", ImportCodes.Link, "The folder is a link; deliver a folder.", "");
            return null;
        }
        var file = System.IO.Path.Combine(path, ManifestName);
        if (Links.IsLink(file))
        {
            issues.Fatal(ManifestName, ImportCodes.Link, "The manifest is a link; deliver a file.", "");
            return null;
        }
        if (!File.Exists(file))
        {
            const string Message = "The delivery has no manifest.yaml; ask the supplier for one.";
            issues.Fatal(ManifestName, ImportCodes.ManifestMissing, Message, "");
            return null;
        }
        try
        {
            var reading = ManifestReader.Read(BoundedFile.Read(file), feeds);
            issues.AddAll(reading.Problems.Select(p => p.ToIssue($"{name}/{ManifestName}")));
            return reading.Manifest;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            issues.Fatal(ManifestName, ImportCodes.CannotBeRead, "The manifest can't be read; check its rights.", "");
            return null;
        }
    }
}
