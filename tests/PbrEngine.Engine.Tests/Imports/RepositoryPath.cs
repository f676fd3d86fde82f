namespace PbrEngine.Engine.Tests.Imports;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class RepositoryPath
{
    internal static string Of(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PbrEngine.sln")))
            folder = folder.Parent;
        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, path);
    }
}
