using System.Text;
using PbrEngine.Simulation.Tests.Reference.Landing;
using PbrEngine.Simulation.Tests.Trees;

namespace PbrEngine.Simulation.Tests.Hostile.Staging;

/// <summary>One delivery before it is written: the lines of every file and what its manifest will say.</summary>
public sealed class GoodDelivery
{
    private readonly Dictionary<string, List<string>> _files;

    public GoodDelivery(string feed, string day)
    {
        (Feed, Day, CoverageTo) = (feed, day, day);
        Agreement = Agreed.Id(feed);
        _files = FileRules.All.Where(r => r.Feed == feed).ToDictionary(
            r => r.File, r => new List<string> { string.Join(',', TreeColumns.Of(r.File)) }, StringComparer.Ordinal);
    }

    public string Feed { get; }

    public string Day { get; }

    public string CoverageFrom { get; set; } = "2013-01-01";

    public string CoverageTo { get; set; }

    public string Agreement { get; set; }

    public string Purpose { get; set; } = "[identify, support, monitor]";

    public IEnumerable<string> Files => _files.Keys;

    /// <summary>Header first.</summary>
    public List<string> Lines(string file) => _files[file];

    /// <summary>The line number that the row got in its file (the header is line 1).</summary>
    public int Add(string file, string row)
    {
        _files[file].Add(row);
        return string.Join('\n', _files[file]).Count(c => c == '\n') + 1 - row.Count(c => c == '\n');
    }

    public DeliveryFolder Write(string landing)
    {
        var folder = new DeliveryFolder(Path.Combine(landing, Feed, Day), this);
        Directory.CreateDirectory(folder.Path);
        foreach (var (file, lines) in _files)
        {
            folder.Put(file, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), lines.Count - 1);
        }

        folder.Seal();
        return folder;
    }
}
