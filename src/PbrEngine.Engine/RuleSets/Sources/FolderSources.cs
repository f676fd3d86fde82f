namespace PbrEngine.Engine.RuleSets.Sources;

/// <summary>
/// Sources as they lie in a folder such as <c>rules/</c>: what an author is working on. Parameters, manifests and
/// scenarios are read from there; rules are those of the program, which must have been built from the same text.
/// </summary>
public static class FolderSources
{
    private const int FilesMax = 10_000;

    /// <summary>Every version below the folder, in order of path.</summary>
    /// <param name="folder">The folder that holds a folder a programme.</param>
    /// <param name="built">What the program holds.</param>
    public static IReadOnlyList<RuleSetSource> Of(string folder, IReadOnlyList<RuleSetSource> built)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(built);
        return
        [
            .. Folders(folder).SelectMany(programme => Folders(programme)
                .Where(v => System.IO.File.Exists(Path.Combine(v, RuleSetSource.ManifestName)))
                .Select(version => Version(programme, version, built))),
        ];
    }

    private static RuleSetSource Version(string programme, string folder, IReadOnlyList<RuleSetSource> built)
    {
        var (name, version) = (Path.GetFileName(programme), Path.GetFileName(folder));
        var known = built.FirstOrDefault(b => b.Version == version && b.Programme == name);
        return new()
        {
            Version = version,
            ProgrammeFolder = programme,
            Assembly = known?.Assembly,
            Built = known ?? new() { Version = version, Assembly = null, Files = [] },
            Files =
            [
                .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Where(f => Path.GetExtension(f) is ".yaml" or ".cs")
                    .Take(FilesMax)
                    .Select(f => File(version, folder, f))
                    .OrderBy(f => f.Name, StringComparer.Ordinal),
            ],
        };
    }

    private static SourceFile File(string version, string folder, string path)
    {
        var below = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
        return new($"{version}/{below}", path, System.IO.File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static IEnumerable<string> Folders(string folder) =>
        Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal);
}
