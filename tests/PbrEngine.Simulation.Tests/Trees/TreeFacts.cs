using System.Text;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>All that a landing tree says about one family, to be read beside a difference.</summary>
public static class TreeFacts
{
    /// <summary>
    /// Every coverage line, then each row that holds the family's reference, with the deliveries stating it.
    /// </summary>
    public static string Describe(string landing, string familyRef)
    {
        var text = new StringBuilder();
        var stated = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var folder in Deliveries(landing))
        {
            var delivery = Path.GetRelativePath(landing, folder);
            var manifest = File.ReadAllLines(Path.Combine(folder, "manifest.yaml"));
            var coverage = manifest.Skip(4).Take(2).Select(l => l.Trim());
            text.AppendLine($"{delivery}: {string.Join(' ', coverage)}");
            foreach (var file in Directory.EnumerateFiles(folder, "*.csv"))
            {
                Collect(stated, file, delivery, familyRef);
            }
        }

        foreach (var (line, deliveries) in stated)
        {
            text.AppendLine($"{line}   [{string.Join(' ', deliveries)}]");
        }

        return text.ToString();
    }

    private static void Collect(
        SortedDictionary<string, List<string>> stated, string file, string delivery, string familyRef)
    {
        foreach (var row in File.ReadLines(file).Where(l => l.Contains(familyRef, StringComparison.Ordinal)))
        {
            var line = $"{Path.GetFileName(file)}: {row}";
            if (!stated.TryGetValue(line, out var deliveries))
            {
                stated.Add(line, deliveries = []);
            }

            deliveries.Add(Path.GetFileName(delivery));
        }
    }

    private static IEnumerable<string> Deliveries(string landing) =>
        Directory.EnumerateFiles(landing, "manifest.yaml", SearchOption.AllDirectories)
            .Select(m => Path.GetDirectoryName(m)!)
            .Order(StringComparer.Ordinal);
}
