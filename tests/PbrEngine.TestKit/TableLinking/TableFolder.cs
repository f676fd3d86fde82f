using System.Text;

namespace PbrEngine.TestKit.TableLinking;

/// <summary>A folder of tables, gone when the test is.</summary>
public sealed class TableFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pbr-tables-");

    /// <summary>A path in the folder.</summary>
    public string At(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file of lines, UTF-8 with line feeds.</summary>
    public string Write(string name, params string[] lines) =>
        Write(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    /// <summary>Writes a file of bytes.</summary>
    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <summary>The lines of a file.</summary>
    public string[] Lines(string name) => File.ReadAllLines(At(name));

    /// <summary>The names of everything in the folder, sorted.</summary>
    public string[] Names() =>
        [.. _folder.GetFileSystemInfos().Select(one => one.Name).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
