using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Data;

namespace PbrEngine.Cli.Tests.Commands;

[Collection(DemoReaders.Name)]
public sealed class WhatIfCommandTests(DemoCouncil demo)
{
    private const string Half = "expanded.absence.threshold_percent=50";

    [Fact]
    public void WhatIf_Unchanged_IsWhatTheRunPublished()
    {
        var results = demo.Lines("results.csv").Skip(1).Select(l => l.Split(',')).Where(IsExpanded).ToList();

        var unchanged = Ask("--set", Half).GetProperty("unchanged");

        Assert.Equal(results.Count(r => r[3] == "PAYABLE"), unchanged.GetProperty("payable_results").GetInt32());
        Assert.Equal(
            results.Sum(r => long.Parse(r[5], System.Globalization.CultureInfo.InvariantCulture)),
            unchanged.GetProperty("pence").GetInt64());
        Assert.Equal(
            demo.Lines("families.csv").Skip(1).Select(l => l.Split(',')).Count(f => IsExpanded(f) && f[3] == "Y"),
            unchanged.GetProperty("families_eligible").GetInt32());
    }

    private static bool IsExpanded(string[] row) => row[1] == "expanded";

    [Fact]
    public void WhatIf_Variants_TellWhatIsGainedAndLostAndByWhichRule()
    {
        var report = Ask(
            "--variant", "strict: offending.fall_percent=100; asb.fall_percent=100; absence.threshold_percent=1",
            "--variant", "dear: attachment.pence=110000",
            "--variant", "mild: work.out_of_work_benefits=SDA; work.uc_groups=searching",
            "--programme", "expanded");
        var before = report.GetProperty("unchanged").GetProperty("payable_results").GetInt32();

        Assert.True(report.GetProperty("is_as_published").GetBoolean());
        Assert.All(report.GetProperty("variants").EnumerateArray(), v => Assert.Equal(
            v.GetProperty("totals").GetProperty("payable_results").GetInt32() - before,
            v.GetProperty("gained").GetInt32() - v.GetProperty("lost").GetInt32()));
        var strict = report.GetProperty("variants")[0];
        Assert.True(strict.GetProperty("lost").GetInt32() > 0);
        var lost = strict.GetProperty("differences").EnumerateArray()
            .First(d => d.GetProperty("change").GetString() == "lost");
        Assert.Equal("EXP-SSP-01", lost.GetProperty("before").GetProperty("rule_id").GetString());
        Assert.Equal("EXP-SSP-02", lost.GetProperty("after").GetProperty("rule_id").GetString());
        Assert.Equal("NOT_ACHIEVED", lost.GetProperty("after").GetProperty("state").GetString());
        Assert.Equal(
            report.GetProperty("variants")[1].GetProperty("pence_difference").GetInt64(),
            100_00L * demo.Lines("results.csv").Count(
                l => l.Contains(",attachment,PAYABLE,", StringComparison.Ordinal)));
    }

    [Fact]
    public void WhatIf_Database_IsNotTouched()
    {
        var before = Files();

        Ask("--set", Half);
        demo.Run("near-misses");

        Assert.Equal(before, Files());
    }

    [Fact]
    public void WhatIf_OutFile_HasEveryDifference()
    {
        var file = Path.Combine(demo.Folder, "whatif.csv");

        var report = Ask("--set", "expanded.absence.threshold_percent=1", "--out", file);

        var lines = File.ReadAllLines(file);
        Assert.StartsWith(
            "variant,programme,family_ref,result,change,state_before,", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            report.GetProperty("variants")[0].GetProperty("differences").GetArrayLength(), lines.Length - 1);
        Assert.Contains(lines, l => l.StartsWith("what-if,expanded,F", StringComparison.Ordinal)
            && l.Contains(",lost,PAYABLE,80000,EXP-SSP-01,", StringComparison.Ordinal));
        File.Delete(file);
    }

    [Theory]
    [InlineData("WIF-003", "absence.threshold_percent", "--set", "expanded.absence.threshold=12")]
    [InlineData("WIF-004", "percent", "--set", "expanded.absence.threshold_percent=101")]
    [InlineData("WIF-002", "expanded", "--set", "absence.threshold_percent=12")]
    [InlineData("WIF-006", "made of", "--set", "expanded.results=attachment")]
    [InlineData("COH-002", "expanded", "--programme", "nowhere", "--set", "absence.threshold_percent=12")]
    [InlineData("WIF-010", "--variant")]
    public void WhatIf_WrongQuestion_IsWrongArguments(string code, string says, params string[] arguments)
    {
        var answer = demo.Run(["whatif", .. arguments]);

        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.StartsWith(code, answer.Error, StringComparison.Ordinal);
        Assert.Contains(says, answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Fact]
    public void WhatIf_EditedResult_FailsAndSaysWhere()
    {
        using var bench = new CommandBench();
        File.Copy(Database, bench.Database);
        using (var connection = new PbrDatabase(bench.Database).OpenWrite())
        {
            Assert.Equal(1, connection.Execute(
                "UPDATE Result SET AmountPence = 99999 WHERE Result = 'attachment' AND State = 'PAYABLE' "
                + "AND AttemptId = (SELECT AttemptId FROM PublishedRun) AND FamilyRef = (SELECT MIN(FamilyRef) "
                + "FROM Result WHERE Result = 'attachment' AND State = 'PAYABLE' "
                + "AND AttemptId = (SELECT AttemptId FROM PublishedRun))"));
        }

        var answer = bench.Run("whatif", "--set", Half, "--out", bench.At("out.csv"));

        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Contains("doesn't give what the run published", answer.Output, StringComparison.Ordinal);
        Assert.Contains("£999.99", answer.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.At("out.csv")));
    }

    private string Database => Path.Combine(demo.Folder, "pbr.db");

    // SQLite would show a write in the file or in the log beside it.
    private List<(string Name, string Hash)> Files() =>
    [
        .. Directory.GetFiles(demo.Folder, "pbr.db*").Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(f), Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))))),
    ];

    private JsonElement Ask(params string[] arguments)
    {
        var answer = demo.Run(["whatif", "--json", .. arguments]);
        Assert.True(answer.Code == ExitCode.Done, answer.Error + answer.Output);
        return answer.Json();
    }
}
