namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Tells links from real files and folders.</summary>
internal static class Links
{
    /// <summary>Whether the path itself is a symbolic link or a reparse point, wherever it leads.</summary>
    internal static bool IsLink(string path)
    {
        var entry = new FileInfo(path);
        if (entry.LinkTarget is not null)
            return true;
        return (entry.Exists || Directory.Exists(path))
            && File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);
    }
}
