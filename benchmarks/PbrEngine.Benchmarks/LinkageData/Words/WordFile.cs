using System.Reflection;

namespace PbrEngine.Benchmarks.LinkageData.Words;

/// <summary>A file of words kept in the program: sections in square brackets, comments behind #.</summary>
internal sealed class WordFile
{
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private WordFile(IEnumerable<string> lines)
    {
        var section = new List<string>();
        _sections[""] = section;
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                section = [];
                _sections.Add(line.Trim('[', ']'), section);
            }
            else
            {
                section.Add(line);
            }
        }
    }

    internal IEnumerable<string> Sections => _sections.Keys;

    internal static WordFile Read(string name)
    {
        var resource = $"{typeof(WordFile).Namespace}.{name}.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not in the program.");
        using var reader = new StreamReader(stream);
        return new WordFile(reader.ReadToEnd().Split('\n'));
    }

    internal IReadOnlyList<string> Lines(string section) => _sections[section];

    /// <summary>Each word once, in order.</summary>
    internal IReadOnlyList<string> Words(string section) =>
        [.. _sections[section].SelectMany(line => line.Split(' ')).Distinct(StringComparer.Ordinal)];

    /// <summary>Every start with every end, each result once, in an order that depends on the words alone.</summary>
    internal IReadOnlyList<string> Compounds(string starts, string ends)
    {
        var compounds = (from start in Words(starts) from end in Words(ends) select Join(start, end))
            .Distinct(StringComparer.Ordinal).ToArray();
        Chances.Chance.For(0, Chances.ChanceTopic.WordOrder).Shuffle(compounds);
        return compounds;
    }

    /// <summary>No letter three times running.</summary>
    private static string Join(string start, string end) =>
        start.Length > 1 && start[^1] == start[^2] && start[^1] == end[0] ? start + end[1..] : start + end;
}
