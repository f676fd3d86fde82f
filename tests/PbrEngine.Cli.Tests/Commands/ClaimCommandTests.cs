using PbrEngine.Cli.Commands;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class ClaimCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public ClaimCommandTests()
    {
        var landing = InventedCouncil.Make(_bench, families: 30);
        _bench.Done("run", "--landing", landing, "--as-at", InventedCouncil.SecondNight);
    }

    [Fact]
    public void Prepare_ParametersThatNobodyConfirmed_IsRefusedAndNamesThem()
    {
        var answer = Claim("2026-09");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("CLM-009", answer.Error, StringComparison.Ordinal);
        Assert.Contains("absence.threshold_percent", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("attachment.pence", answer.Error, StringComparison.Ordinal);
        Assert.Contains("pbr rules confirm expanded/v2015-04", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Prepared", _bench.Done("claim", "list").Output, StringComparison.Ordinal);
    }

    /// <summary>All but one is not all.</summary>
    [Fact]
    public void Prepare_OneParameterNotConfirmed_IsRefusedForThatOne()
    {
        var values = _bench.Done("rules", "list", "expanded/v2015-04", "--json").Json()
            .GetProperty("rule_sets")[0].GetProperty("parameters").EnumerateArray()
            .Where(p => !p.GetProperty("may_pay").GetBoolean())
            .Select(p => p.GetProperty("id").GetString()!)
            .ToList();
        foreach (var id in values.Skip(1))
            Confirm("--parameter", id);
        var answer = Claim("2026-09");
        Assert.Contains($"1 parameters of expanded/v2015-04", answer.Error, StringComparison.Ordinal);
        Assert.Contains(values[0], answer.Error, StringComparison.Ordinal);
        Confirm("--parameter", values[0]);
        Assert.Equal(ExitCode.Done, Claim("2026-09").Code);
    }

    [Fact]
    public void Prepare_ThenApprovedBySomebodyElse_IsInTheLedgerAndVerifies()
    {
        var claim = Prepare("preparer").Json().GetProperty("claim");
        var pence = claim.GetProperty("lines").EnumerateArray().Sum(l => l.GetProperty("amount_pence").GetInt64());
        Assert.True(pence > 0);
        _bench.Done("claim", "approve", "1", "--as", "approver");
        Assert.Contains("Approved", _bench.Done("claim", "list").Output, StringComparison.Ordinal);
        Assert.True(_bench.Done("verify", "--json").Json().GetProperty("sound").GetBoolean());
        var figures = _bench.Done(
            "return", "--programme", "expanded", "--period", "2026-09", "--out", _bench.At("return"), "--json").Json();
        Assert.Equal(pence, figures.GetProperty("figures").EnumerateArray()
            .Single(f => f.GetProperty("code").GetString() == "total_pence").GetProperty("value").GetInt64());
    }

    [Fact]
    public void Approve_ByThePreparer_IsRefusedAndNothingIsPosted()
    {
        Prepare("one.person");
        var answer = _bench.Run("claim", "approve", "1", "--as", "One.Person");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("CLR-006", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Prepared", _bench.Done("claim", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Prepare_Twice_ClaimsNothingTwice()
    {
        Prepare("preparer");
        var again = Claim("2026-09");
        Assert.Equal(ExitCode.Refused, again.Code);
        Assert.Contains("CLR-003", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Prepare_WindowWithoutTheRunsDay_IsRefused()
    {
        var answer = Claim("2026-08");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("CLR-002", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Prepare_NotAPeriod_IsWrongArgumentsWithTheForms()
    {
        var answer = Claim("soon");
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("yyyy-mm", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "£0.00")]
    [InlineData(5, "£0.05")]
    [InlineData(80000, "£800.00")]
    [InlineData(169500001, "£1,695,000.01")]
    public void Pounds_Pence_AreNeverRounded(long pence, string text) => Assert.Equal(text, ClaimCommand.Pounds(pence));

    private CommandAnswer Claim(string window) =>
        _bench.Run("claim", "prepare", "--programme", "expanded", "--window", window, "--as", "preparer");

    private void Confirm(params string[] what) => _bench.Done(
        ["rules", "confirm", "expanded/v2015-04", .. what, "--source", "The framework", "--as", "f.inance"]);

    private CommandAnswer Prepare(string by)
    {
        Confirm("--all");
        var answer = _bench.Done(
            "claim", "prepare", "--programme", "expanded", "--window", "2026-09", "--as", by, "--json");
        Assert.Contains("confirmed by f.inance.", answer.Error, StringComparison.Ordinal);
        return answer;
    }

    public void Dispose() => _bench.Dispose();
}
