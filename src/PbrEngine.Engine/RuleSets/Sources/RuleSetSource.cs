using System.Reflection;
using System.Text.RegularExpressions;

namespace PbrEngine.Engine.RuleSets.Sources;

/// <summary>The sources of one version of a rule set, and the program that its rules were built into.</summary>
public sealed partial record RuleSetSource
{
    /// <summary>The manifest's name below the version folder.</summary>
    public const string ManifestName = "manifest.yaml";

    /// <summary>The release record's name below the version folder.</summary>
    public const string ReleaseName = "release.yaml";

    /// <summary>The name of the programme's words below the version folder.</summary>
    public const string WordsName = "words.yaml";

    /// <summary>The version folder, such as <c>v2015-04</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The folder that holds the version folder; null for sources that travel in a program.</summary>
    public string? ProgrammeFolder { get; init; }

    /// <summary>Its files, by name.</summary>
    public required IReadOnlyList<SourceFile> Files { get; init; }

    /// <summary>The rules as they were built; null for a version that no program holds.</summary>
    public required Assembly? Assembly { get; init; }

    /// <summary>
    /// The sources that the rules were built from, where these here were read from a folder; null where they are the
    /// same.
    /// </summary>
    public RuleSetSource? Built { get; init; }

    /// <summary>The programme that the manifest names; empty when it names none.</summary>
    public string Programme => Named().Match(Find(ManifestName)?.Text ?? "").Groups["programme"].Value;

    /// <summary>One file; null when it isn't there.</summary>
    public SourceFile? Find(string below) => Files.FirstOrDefault(f => f.Below == below);

    /// <summary>The files below a folder.</summary>
    public IEnumerable<SourceFile> In(string folder) => Files.Where(f => f.IsIn(folder));

    /// <summary>The path of a file that isn't there, as people are shown it.</summary>
    public string PathOf(string below)
    {
        var shown = Files.Count == 0 ? Version + "/" : Files[0].Path[..^Files[0].Below.Length];
        return shown + below;
    }

    [GeneratedRegex(
        @"^programme:[ ]*(?<programme>[\w-]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
