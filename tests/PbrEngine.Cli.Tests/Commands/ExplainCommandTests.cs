using System.Text.Json;
using PbrEngine.Cli.Composition;
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
    public void Explain_RuleThatDecidesNothing_IsToldAllTheSame()
    {
        var family = Payable()[0];
        var answer = demo.Run("explain", family, "--rule", "EXP-GEN-02", "--json").Json();
        Assert.Empty(answer.GetProperty("results").EnumerateArray());
        var rule = Assert.Single(answer.GetProperty("rules").EnumerateArray());
        Assert.Equal("NotMatched", rule.GetProperty("outcome").GetString());
        // The full stack's library can't say why not (docs/stacks.md).
        Assert.Equal(TellsWhyNot, rule.GetProperty("first_failure").ValueKind != JsonValueKind.Null);
        if (TellsWhyNot)
            AssertNotAttached(rule.GetProperty("first_failure"));
        Assert.Contains("What it decides: ", demo.Run("explain", family, "--rule", "EXP-GEN-02").Output,
            StringComparison.Ordinal);
    }

    private static bool TellsWhyNot => Programmes.All.All(r => r.Program.TellsWhyNot);

    private static void AssertNotAttached(JsonElement failure)
    {
        Assert.Equal("s => !s.IsAttached", failure.GetProperty("text").GetString());
        var nearest = failure.GetProperty("nearest")[0].EnumerateArray().Last();
        Assert.Equal("standing", nearest.GetProperty("fact").GetString());
        Assert.Matches("^20..-..-..$", nearest.GetProperty("values").GetProperty("attached_on").GetString());
    }

    [Fact]
    public void Explain_UnknownRule_IsRefusedWithTheRulesThatThereAre()
    {
        var answer = demo.Run("explain", Payable()[0], "--rule", "EXP-XXX-99");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("EXP-002", answer.Error, StringComparison.Ordinal);
        Assert.Contains("EXP-ATT-01", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesExplain_Family_IsTheSame()
    {
        var family = Payable()[0];
        var explained = demo.Run("explain", family, "--json");
        Assert.Equal(explained.Output, demo.Run("rules", "explain", family, "--json").Output);
    }

    // What the stored trace says of every result is what results.csv says: state, pence, rule and every reason.
    [Fact]
    public void Explain_EveryFamily_TraceAgreesWithResultsCsv()
    {
        foreach (var family in demo.Lines("results.csv").Skip(1).Select(l => l.Split(',')).GroupBy(r => r[0]))
        {
            var json = demo.Run("explain", family.Key, "--json").Json();
            var concluded = json.GetProperty("rules").EnumerateArray()
                .SelectMany(r => r.GetProperty("firings").EnumerateArray())
                .SelectMany(f => f.GetProperty("concluded").EnumerateArray())
                .ToLookup(f => f.GetProperty("fact").GetString()!, f => f.GetProperty("values"));
            foreach (var row in family)
            {
                var outcome = concluded["outcome:" + row[2]].First();
                Assert.Equal(
                    (row[3], row[5], row[6]),
                    (Text(outcome, "state"), Text(outcome, "pence"), Text(outcome, "rule")));
                foreach (var reason in row[4].Split(';', StringSplitOptions.RemoveEmptyEntries))
                    Assert.True(concluded.Contains($"objection:{row[2]}:{reason}"), $"{family.Key}: {reason}");
            }
        }
    }

    // Names of members are read from the extract's line; none is stored with the trace.
    [Fact]
    public void Explain_Measures_NameMembersByForename()
    {
        var json = demo.Run("explain", Payable()[0], "--json").Json();
        var told = json.GetProperty("measures").EnumerateArray()
            .Where(m => Text(m, "name") == "absence" && Text(m, "person_id").Length > 0)
            .Select(m => m.GetProperty("sentences")[0].GetString()!)
            .ToList();
        Assert.NotEmpty(told);
        Assert.All(told, t => Assert.Matches("^[A-Z][a-zA-Z'-]+('s absence| wasn't)", t));
        Assert.True(json.GetProperty("thresholds_known").GetBoolean());
        Assert.True(json.GetProperty("trace_kept").GetBoolean());
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

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

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
