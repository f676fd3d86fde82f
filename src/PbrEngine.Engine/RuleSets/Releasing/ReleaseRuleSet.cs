using System.Globalization;
using System.Text.RegularExpressions;
using PbrEngine.Engine.RuleSets.Reading;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Releasing;

/// <summary>
/// Releases a draft: somebody who didn't write it puts it under seal, once it has no fault and every scenario comes out
/// as agreed.
/// </summary>
public sealed partial class ReleaseRuleSet(TimeProvider clock)
{
    /// <summary>
    /// Writes the manifest's status and the release record into the version's folder, or says why not.
    /// </summary>
    /// <param name="source">The version, read from a folder.</param>
    /// <param name="by">Who releases it.</param>
    /// <param name="reviewedBy">Who read it against its sources, if that was somebody else.</param>
    public ReleaseAnswer Release(RuleSetSource source, string by, string? reviewedBy)
    {
        ArgumentNullException.ThrowIfNull(source);
        var check = RuleSetCheck.Of(source);
        if (Refusal(check, by, reviewedBy) is { } refusal)
            return new() { Check = check, Refusal = refusal };
        var released = source with { Files = [.. source.Files.Select(Marked)] };
        var record = new ReleaseRecord
        {
            RuleSet = check.RuleSet!.Name,
            Hash = RuleSetHash.Of(released),
            ReleasedBy = by,
            ReleasedAt = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ReviewedBy = reviewedBy,
            Files = ReleaseSeal.Hashes(released),
        };
        // The record last: a stop between the two leaves a manifest that says released without a record, which is
        // refused by name, and never a record over something else.
        var manifest = released.Find(RuleSetSource.ManifestName)!;
        File.WriteAllText(manifest.Path, manifest.Text);
        File.WriteAllText(released.PathOf(RuleSetSource.ReleaseName), record.ToYaml());
        return new() { Check = check, Record = record };
    }

    private static RuleSetRefusal? Refusal(RuleSetCheck check, string by, string? reviewedBy)
    {
        var name = $"{check.Source.Programme}/{check.Source.Version}";
        if (check.RuleSet?.Release is { } release)
            return RuleSetRefusal.AlreadyReleased(name, release.ReleasedBy, release.ReleasedAt);
        if (check.RuleSet is null || !check.IsSound)
            return RuleSetRefusal.NotSound(name);
        if (check.Scenarios.Count == 0)
            return RuleSetRefusal.NoScenarios(name);
        var author = check.RuleSet.Manifest!.Author;
        var same = new[] { by, reviewedBy }.FirstOrDefault(
            who => string.Equals(who, author, StringComparison.OrdinalIgnoreCase));
        return same is null ? null : RuleSetRefusal.AuthorReleases(name, same);
    }

    private static SourceFile Marked(SourceFile file) => file.Below == RuleSetSource.ManifestName
        ? file with { Text = Status().Replace(file.Text, "status: " + ManifestReader.Released) }
        : file;

    [GeneratedRegex(@"^status:.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Status();
}

/// <summary>What came of releasing.</summary>
public sealed record ReleaseAnswer
{
    /// <summary>What the check found.</summary>
    public required RuleSetCheck Check { get; init; }

    /// <summary>The record; null when it was refused.</summary>
    public ReleaseRecord? Record { get; init; }

    /// <summary>Why it was refused.</summary>
    public RuleSetRefusal? Refusal { get; init; }
}
