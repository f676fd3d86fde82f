using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Imports;

/// <summary>Reads small files without trusting their size.</summary>
internal static class BoundedFile
{
    /// <summary>The file's bytes; when it is too large, just so many that its reader refuses it.</summary>
    internal static byte[] Read(string path)
    {
        // A named pipe has no length, and opening one waits until somebody writes to it.
        if (new FileInfo(path).Length == 0)
            return [];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var bytes = new byte[Math.Min(stream.Length, SafeYaml.BytesMax + 1)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
