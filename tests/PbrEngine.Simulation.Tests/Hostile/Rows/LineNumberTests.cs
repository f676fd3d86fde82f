using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Rows;

/// <summary>Files of odd but allowed form load whole, and the one bad row in each is found on its true line.</summary>
public sealed class LineNumberTests
{
    public static TheoryData<string> Forms => new(Written.Keys);

    private static readonly Dictionary<string, Func<string, (string Text, int Line)>> Written =
        new(StringComparer.Ordinal)
        {
            ["line feeds"] = text => (text + Bad + "\n", 38),
            ["no line feed at the end"] = text => (text + Bad, 38),
            ["carriage return and line feed"] = text => ((text + Bad + "\n").ReplaceLineEndings("\r\n"), 38),
            ["both mixed"] = text => (text
                .Replace("LIVE\nP05", "LIVE\r\nP05", StringComparison.Ordinal) + Bad + "\r\n", 38),
            ["byte order mark"] = text => ("\uFEFF" + text + Bad + "\n", 38),
            ["blank lines at the end"] = text => (text + Bad + "\n\n\r\n\n", 38),
            ["every field quoted"] = text => (string.Join('\n', (text + Bad).Split('\n')
                .Select(l => "\"" + l.Replace(",", "\",\"", StringComparison.Ordinal) + "\"")) + "\n", 38),
            ["line feeds inside quotes before it"] = text => (text.Replace("P01,8014001,2015/16,SU,120,1,1,0,LIVE",
                "P01,\"80\n14\n001\",2015/16,SU,120,1,1,0,LIVE", StringComparison.Ordinal) + Bad + "\n", 40),
            ["columns in another order"] = text => (string.Join('\n', (text + Bad).Split('\n')
                .Select(l => string.Join(',', l.Split(',').Reverse()))) + "\n", 38),
            ["an extra column"] = text => (string.Join('\n', (text + Bad).Split('\n')
                .Select((l, i) => l + (i == 0 ? ",mood" : ",sunny"))) + "\n", 38),
            ["an optional column missing"] = text => (string.Join('\n', (text + Bad).Split('\n')
                .Select(l => l[..l.LastIndexOf(',')])) + "\n", 38),
        };

    private const string Bad = "P01,8014009,2015/16,AU,100,-7,0,0,LIVE";

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Run_FileOfAllowedForm_ReportsTheBadRowOnItsLine(string form)
    {
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed is Feeds.EarlyHelp));
        var line = 0;
        var folder = GoodTree.Of(Feeds.Schools).Write(bench.Landing);
        folder.Edit("attendance.csv", text =>
        {
            (var written, line) = Written[form](text);
            return written;
        }, rows: 37);
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(0);
        var issue = Assert.Single(night.RejectsOf("attendance.csv"), r => r["severity"] != "warning");
        Assert.Equal(
            (line, "authorised", "-7"), (issue.Count("line"), issue["column"], issue["value"].TrimStart('\'')));
        var counts = Assert.Single(night.Counts("attendance.csv"));
        Assert.Equal((37L, 36L, 1L), (counts.Rows, counts.Loaded, counts.Rejected));
        if (form == "an extra column")
        {
            Assert.Contains(night.RejectsOf("attendance.csv"), r => r["column"] == "mood" || r["value"] == "mood");
        }
    }

    [Fact]
    public async Task Run_FilesOfAHeaderOnly_AreNoFault()
    {
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed is Feeds.EarlyHelp));
        new GoodDelivery(Feeds.Schools, GoodTree.AsAt).Write(bench.Landing);
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(0);
        Assert.Empty(night.Rejects);
        Assert.Equal(0, Assert.Single(night.Counts("attendance.csv")).Rows);
    }
}
