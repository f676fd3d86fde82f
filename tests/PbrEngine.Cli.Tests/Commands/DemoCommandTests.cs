using System.Text.Json;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

[Collection(DemoReaders.Name)]
public sealed class DemoCommandTests(DemoCouncil demo)
{
    [Fact]
    public void Demo_Whole_HasThreePublishedNightsWithTheirFiles()
    {
        var nights = demo.Answer.Json().GetProperty("nights").EnumerateArray().ToList();
        Assert.Equal(3, nights.Count);
        Assert.All(nights, night =>
        {
            Assert.Equal(JsonValueKind.Null, night.GetProperty("refusal").ValueKind);
            Assert.True(File.Exists(Path.Combine(night.GetProperty("out").GetString()!, "results.csv")));
        });
    }

    [Fact]
    public void Demo_Funnel_OnlyNarrowsAndIsWhatTheFunnelCommandShows()
    {
        var stages = demo.Answer.Json().GetProperty("funnel").EnumerateArray().ToList();
        Assert.Equal(
            ["known", "eligible", "attached", "evidenced", "sustained", "claimed"],
            stages.Select(s => s.GetProperty("stage").GetString()));
        var counts = stages.Select(s => s.GetProperty("families").GetInt32()).ToList();
        // An attachment is claimed for as well, so only the stages before the claim narrow.
        Assert.Equal(counts.Take(5).OrderDescending(), counts.Take(5));
        Assert.True(counts[5] > 0, "Nobody is claimed for.");
        Assert.True(counts[3] > 0, "Nobody is evidenced: the demo shows nothing.");
        Assert.Equal(
            counts,
            demo.Run("funnel", "--json").Json().GetProperty("stages").EnumerateArray()
                .Select(s => s.GetProperty("families").GetInt32()));
    }

    [Fact]
    public void Demo_Next_NamesAPayableFamilyOfTheLastNight()
    {
        var commands = demo.Answer.Json().GetProperty("next").EnumerateArray()
            .Select(n => n.GetProperty("command").GetString()!.Split(' '))
            .ToList();
        var family = commands.Single(c => c[1] == "explain")[2];
        Assert.Contains(
            demo.Lines("results.csv").Select(line => line.Split(',')),
            result => result[0] == family && result[3] == "PAYABLE");
        Assert.All(commands, c => Assert.True(File.Exists(c[^1]), $"{c[^1]} isn't there."));
    }

    [Fact]
    public void Demo_FolderInUse_IsRefusedAndLeftAlone()
    {
        var before = Directory.EnumerateFileSystemEntries(demo.Folder, "*", SearchOption.AllDirectories).ToList();
        var answer = demo.Run("demo", "--families", "5", "--out", demo.Folder);
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("--out", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(demo.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Demo_Results_HaveOneRowAFamilyAndResult()
    {
        var families = demo.Lines("families.csv").Skip(1).Select(l => l.Split(',')[0]).ToList();
        var results = demo.Lines("results.csv").Skip(1).Select(l => l.Split(',')[0]).CountBy(f => f).ToList();
        Assert.Equal(families, results.Select(r => r.Key));
        Assert.All(results, r => Assert.Equal(3, r.Value));
    }

    /// <summary>A demo confirms its own parameters, and says so wherever its money is shown.</summary>
    [Fact]
    public void Demo_Money_IsSaidToRestOnNobody()
    {
        const string Note = "demo.confirmer is no person";
        Assert.Contains(Note, demo.Answer.Error, StringComparison.Ordinal);
        Assert.Contains(Note, demo.Answer.Json().GetProperty("confirmation").GetString(), StringComparison.Ordinal);
        foreach (var file in new[] { "CONFIRMED-FOR-A-DEMO.txt", "return/CONFIRMED-FOR-A-DEMO.txt" })
            Assert.Contains(Note, File.ReadAllText(Path.Combine(demo.Folder, file)), StringComparison.Ordinal);
        var again = Path.Combine(demo.Folder, "shown-again");
        Assert.Contains(
            Note,
            demo.Run("return", "--programme", "expanded", "--period", "2026-10", "--out", again).Error,
            StringComparison.Ordinal);
        Directory.Delete(again, recursive: true);
    }
}
