namespace PbrEngine.Engine.Outputs;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Its place; what stands there gives way.</param>
    /// <param name="write">Writes the file at the path that it is given.</param>
    internal static void Write(string path, Action<string> write)
    {
        var draft = path + ".part";
        write(draft);
        File.Move(draft, path, overwrite: true);
    }

    /// <summary>Writes a text, as UTF-8.</summary>
    internal static void WriteText(string path, string text) => Write(path, draft => File.WriteAllText(draft, text));
}
