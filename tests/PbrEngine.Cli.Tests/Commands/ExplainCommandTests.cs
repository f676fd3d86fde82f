using System.Text.Json;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

[Collection(DemoReaders.Name)]
public sealed class ExplainCommandTests(DemoCouncil demo)
{
    [Fact]
    public void Explain_EveryPayableResult_CitesLinesThatStandInTheExtracts()
    {
        var payable = Payable();
        Assert.True(payable.Count > 20, $"{payable.Count} payable families show too little.");
        foreach (var family in payable)
        {
            var facts = Facts(demo.Run("explain", family, "--json").Json());
            Assert.True(facts.Count > 0, $"{family} is paid for without a line behind it.");
            foreach (var (file, line, raw) in facts)
                Assert.Equal(raw, File.ReadLines(Path.Combine(demo.Folder, "landing", file)).ElementAt(line - 1));
        }
    }

    [Fact]
    public void Explain_APayableFamily_SaysWhatResultsCsvSays()
    {
        var row = demo.Lines("results.csv").Select(l => l.Split(',')).First(r => r[3] == "PAYABLE");
        var result = demo.Run("explain", row[0], "--json").Json().GetProperty("results").EnumerateArray()
            .Single(r => r.GetProperty("result").GetString() == row[2]);
        Assert.Equal("PAYABLE", result.GetProperty("state").GetString());
        Assert.Equal(row[5], result.GetProperty("amount_pence").GetRawText());
        Assert.Equal(row[6], result.GetProperty("rule_id").GetString());
    }

    [Fact]
    public void Explain_Rule_ShowsOnlyTheResultsItDecides()
    {
        var row = demo.Lines("results.csv").Select(l => l.Split(',')).First(r => r[6] == "EXP-ATT-01");
        var results = demo.Run("explain", row[0], "--rule", "EXP-ATT-01", "--json").Json().GetProperty("results");
        Assert.Equal(["attachment"], results.EnumerateArray().Select(r => r.GetProperty("result").GetString()));
    }

    [Fact]
    public void Explain_ClaimLine_ExplainsItsFamily()
    {
        var answer = demo.Run("explain", "--claim-line", "1", "--json");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains(answer.Json().GetProperty("family_ref").GetString(), Payable());
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("explain", "--claim-line", "999999")]
    public void Explain_NothingToExplain_IsWrongArguments(params string[] arguments)
    {
        var answer = demo.Run(arguments);
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("--claim-line", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_UnknownFamily_IsRefusedAndSaysWhereFamiliesAre()
    {
        var answer = demo.Run("explain", "NOBODY");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("families.csv", answer.Error, StringComparison.Ordinal);
    }

    private List<string> Payable() =>
    [
        .. demo.Lines("results.csv")
            .Select(l => l.Split(','))
            .Where(r => r[3] == "PAYABLE")
            .Select(r => r[0])
            .Distinct(),
    ];

    private static List<(string File, int Line, string Raw)> Facts(JsonElement family) =>
    [
        .. family.GetProperty("measures").EnumerateArray()
            .Concat(family.GetProperty("problems").EnumerateArray())
            .SelectMany(m => m.GetProperty("facts").EnumerateArray())
            .Select(f => (
                f.GetProperty("file").GetString()!,
                f.GetProperty("line").GetInt32(),
                f.GetProperty("raw").GetString()!)),
    ];
}
