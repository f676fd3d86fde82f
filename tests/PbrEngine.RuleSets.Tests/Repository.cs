namespace PbrEngine.RuleSets.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Texts of the C# files below a folder.</summary>
    internal static IEnumerable<string> CSharp(string folder) => Directory
        .EnumerateFiles(Path(folder), "*.cs", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);

    /// <summary>Text of one file, with LF line ends.</summary>
    internal static string Text(string path) => File.ReadAllText(Path(path)).ReplaceLineEndings("\n");

    /// <summary>A path of the repository.</summary>
    internal static string Path(string path) => System.IO.Path.Combine(Root(), path);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "PbrEngine.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests stand outside the repository.");
        return folder.FullName;
    }
}
