using System.Text.Json;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

[Collection(DemoReaders.Name)]
public sealed class NearMissesCommandTests(DemoCouncil demo)
{
    [Fact]
    public void NearMisses_Demo_AreTheUnpaidResultsOfAttachedFamilies()
    {
        var attached = demo.Lines("families.csv").Skip(1).Select(l => l.Split(','))
            .Where(f => f[5].Length > 0)
            .Select(f => f[0])
            .ToHashSet();
        var results = demo.Lines("results.csv").Skip(1).Select(l => l.Split(',')).ToList();
        var paid = results.Where(r => r[3] == "PAYABLE").Select(r => (r[0], r[2])).ToHashSet();
        var expected = results
            .Where(r => attached.Contains(r[0]) && r[3] != "PAYABLE" && !IsPaidOtherwise(r[0], r[2]))
            .Select(r => (r[0], r[2]));

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(), Misses().Select(m => (Text(m, "family_ref"), Text(m, "result"))).Order());

        // The two results are routes to one payment; attachment is paid by itself.
        bool IsPaidOtherwise(string family, string result) => result switch
        {
            "sustained_progress" => paid.Contains((family, "continuous_employment")),
            "continuous_employment" => paid.Contains((family, "sustained_progress")),
            _ => false,
        };
    }

    [Fact]
    public void NearMisses_Demo_AreSortedAndHaveWords()
    {
        var known = Misses().Where(m => Text(m, "effort") != "not_known").ToList();
        var counts = known.ConvertAll(m => m.GetProperty("obstacle_count").GetInt32());

        Assert.Equal(counts.Order(), counts);
        Assert.All(Misses().SelectMany(m => m.GetProperty("obstacles").EnumerateArray()), o =>
        {
            Assert.NotEmpty(Text(o, "words"));
            Assert.NotEqual(Text(o, "reason"), Text(o, "words"));
        });
        Assert.All(
            Misses().SelectMany(m => m.GetProperty("obstacles").EnumerateArray())
                .Where(o => Text(o, "effort") == "waiting"),
            o => Assert.Matches("^20[0-9-]{8}$", Text(o, "on")));
    }

    [Fact]
    public void NearMisses_Max_ShowsSoManyAndCountsAll()
    {
        var answer = demo.Run("near-misses", "--max", "2", "--json").Json();

        Assert.Equal(2, answer.GetProperty("near_misses").GetArrayLength());
        Assert.Equal(Misses().Count, answer.GetProperty("total").GetInt32());
        Assert.Contains(
            $"2 of {Misses().Count}", demo.Run("near-misses", "--max", "2").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NearMisses_UnknownProgramme_IsWrongArguments()
    {
        var answer = demo.Run("near-misses", "--programme", "nowhere");

        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.StartsWith("COH-002", answer.Error, StringComparison.Ordinal);
    }

    private List<JsonElement> Misses() =>
    [
        .. demo.Run("near-misses", "--json", "--max", "1000000").Json().GetProperty("near_misses").EnumerateArray(),
    ];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
