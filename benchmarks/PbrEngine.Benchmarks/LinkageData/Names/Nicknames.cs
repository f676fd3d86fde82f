using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Words;

namespace PbrEngine.Benchmarks.LinkageData.Names;

/// <summary>What people are called instead of the forename that they were given.</summary>
internal sealed class Nicknames
{
    private readonly Dictionary<string, string[]> _shortForms = WordFile.Read("nicknames").Lines("")
        .Select(line => line.Split(' '))
        .ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    /// <summary>A nickname, or the forename where it has none.</summary>
    internal string Of(string forename, Chance chance) =>
        _shortForms.TryGetValue(forename, out var forms) ? chance.Pick(forms) : forename;
}
