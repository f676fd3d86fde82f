namespace PbrEngine.Engine.Outputs;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Its place; what stands there gives way.</param>
    /// <param name="write">Writes the file at the path that it is given.</param>
    /// <exception cref="IOException">The place is a device's, or can't be written to.</exception>
    internal static void Write(string path, Action<string> write)
    {
        if (Devices.Have(path))
            throw new IOException($"{path} is a device's place, not a file's.");
        var draft = DraftOf(path);
        write(draft);
        File.Move(draft, path, overwrite: true);
    }

    /// <summary>Where a file is written before it is in its place.</summary>
    internal static string DraftOf(string path) => path + ".part";

    /// <summary>Writes a text, as UTF-8.</summary>
    internal static void WriteText(string path, string text) => Write(path, draft => File.WriteAllText(draft, text));
}
