namespace PbrEngine.Conformance.Tests.Files;

/// <summary>The repository's own text files, by path from the root with forward slashes, in ordinal order.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> FoldersSkipped = new(StringComparer.Ordinal)
    {
        ".git", ".idea", ".vs", "bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts",
    };

    private static readonly HashSet<string> TextExtensions = new(StringComparer.Ordinal)
    {
        ".cs", ".cshtml", ".csproj", ".csv", ".editorconfig", ".html", ".json", ".md", ".props", ".sh", ".sln",
        ".sql", ".targets", ".txt", ".xml", ".yaml", ".yml",
    };

    private static readonly Lazy<string> RootFound = new(FindRoot);
    private static readonly Lazy<IReadOnlyList<string>> AllFound = new(FindAll);

    public static string Root => RootFound.Value;

    public static IReadOnlyList<string> All => AllFound.Value;

    public static IEnumerable<string> Text => All.Where(IsText);

    /// <summary>Hand-written C# under the given top folders.</summary>
    public static IEnumerable<string> CSharp(params string[] folders) =>
        All.Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(path => folders.Any(folder => IsUnder(path, folder)));

    public static IEnumerable<string> WithName(string suffix) =>
        All.Where(path => path.EndsWith(suffix, StringComparison.Ordinal));

    public static IEnumerable<string> Under(string folder) => All.Where(path => IsUnder(path, folder));

    public static string Read(string path) => File.ReadAllText(FullPath(path));

    public static bool Exists(string path) => File.Exists(FullPath(path)) || Directory.Exists(FullPath(path));

    /// <summary>Names of the folders directly inside a folder; none when it is missing.</summary>
    public static IReadOnlyList<string> FoldersIn(string folder)
    {
        if (!Directory.Exists(FullPath(folder)))
        {
            return [];
        }

        return
        [
            .. Directory.GetDirectories(FullPath(folder))
                .Select(path => Path.GetFileName(path))
                .Where(name => !FoldersSkipped.Contains(name))
                .Order(StringComparer.Ordinal),
        ];
    }

    public static string FullPath(string path) =>
        Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    private static bool IsUnder(string path, string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);

    private static bool IsText(string path) =>
        TextExtensions.Contains(Path.GetExtension(path)) || path.StartsWith(".ci/", StringComparison.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PbrEngine.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No PbrEngine.sln above {AppContext.BaseDirectory}: run from a clone.");
    }

    private static List<string> FindAll()
    {
        var found = new List<string>();
        Collect(new DirectoryInfo(Root), "", found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Collect(DirectoryInfo folder, string prefix, List<string> found)
    {
        found.AddRange(folder.EnumerateFiles().Select(file => prefix + file.Name));
        foreach (var child in folder.EnumerateDirectories())
        {
            // The demo writes its council to /demo, which is ignored by git and not ours to judge.
            var isDemoOutput = prefix.Length == 0 && child.Name == "demo";
            if (!FoldersSkipped.Contains(child.Name) && !isDemoOutput && child.LinkTarget is null)
            {
                Collect(child, prefix + child.Name + "/", found);
            }
        }
    }
}
