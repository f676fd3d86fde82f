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
    public void Demo_DoubtfulPairs_AreCountedWithTheCommandThatShowsThem()
    {
        var open = demo.Run("reviews", "list", "--state", "open", "--json").Json().GetProperty("total").GetInt32();
        Assert.True(open > 0, "Nobody is in doubt: the demo shows nothing.");
        Assert.Equal(
            open, demo.Answer.Json().GetProperty("nights")[2].GetProperty("open_reviews").GetInt32());
        var next = demo.Answer.Json().GetProperty("next").EnumerateArray()
            .Single(n => n.GetProperty("command").GetString()!.Contains("reviews list", StringComparison.Ordinal));
        Assert.StartsWith($"{open} doubtful pairs", next.GetProperty("shows").GetString(), StringComparison.Ordinal);
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
        var programme = demo.Lines("families.csv").Skip(1).Select(l => l.Split(',')).ToDictionary(f => f[0], f => f[1]);
        Assert.All(results, r => Assert.Equal(programme[r.Key] == "expanded" ? 3 : 1, r.Value));
    }

    /// <summary>Both programmes are in the funnel, and each has a claim that two people saw.</summary>
    [Fact]
    public void Demo_Programmes_AreBothInTheFunnelAndClaimedFor()
    {
        var known = demo.Answer.Json().GetProperty("funnel")[0].GetProperty("programmes");
        Assert.All(
            (string[])["expanded", "supporting-families"],
            programme => Assert.True(known.GetProperty(programme).GetInt32() > 0, programme));
        var claims = demo.Run("claim", "list", "--json").Json().GetProperty("claims").EnumerateArray()
            .ToDictionary(c => c.GetProperty("programme").GetString()!);
        Assert.Equal(["expanded", "supporting-families"], claims.Keys.Order());
        Assert.All(claims.Values, c => Assert.Equal("Approved", c.GetProperty("state").GetString()));
        Assert.All(
            claims["supporting-families"].GetProperty("lines").EnumerateArray(),
            line =>
            {
                Assert.Equal("successful_outcome", line.GetProperty("result").GetString());
                Assert.Equal("result", line.GetProperty("entitlement").GetString());
                Assert.Equal(80_000, line.GetProperty("amount_pence").GetInt64());
            });
    }

    /// <summary>A demo confirms its own parameters, and says so wherever its money is shown.</summary>
    [Fact]
    public void Demo_Money_IsSaidToRestOnNobody()
    {
        const string Note = "demo.confirmer is no person";
        Assert.Contains(Note, demo.Answer.Error, StringComparison.Ordinal);
        Assert.All(
            demo.Answer.Json().GetProperty("confirmation").EnumerateArray(),
            note => Assert.Contains(Note, note.GetString(), StringComparison.Ordinal));
        Assert.True(demo.Answer.Json().GetProperty("confirmation").GetArrayLength() >= 1);
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
