using System.Text;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Cli.Tests.Bench;

/// <summary>Runs commands of <c>pbr linkage</c> on tables of a folder of their own.</summary>
public sealed class LinkageBench : IDisposable
{
    internal CommandBench Commands { get; } = new();

    internal string At(string name) => Commands.At(name);

    /// <summary>Writes lines, UTF-8 with line feeds.</summary>
    internal string Write(string name, params string[] lines) =>
        WriteBytes(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    internal string WriteBytes(string name, byte[] bytes)
    {
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <summary>Writes invented people.</summary>
    internal string People(string name = "people.csv", int persons = 200, int seed = 11) =>
        Write(name, InventedPeople.Lines(persons, seed));

    internal string[] Lines(string name) => File.ReadAllLines(At(name));

    /// <summary>The names of everything in the folder, sorted.</summary>
    internal string[] Names() => [.. Directory.GetFileSystemEntries(At(""))
        .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    internal CommandAnswer Run(params string[] arguments) => Commands.Run(["linkage", .. arguments]);

    internal CommandAnswer Done(params string[] arguments) => Commands.Done(["linkage", .. arguments]);

    /// <inheritdoc/>
    public void Dispose() => Commands.Dispose();
}
