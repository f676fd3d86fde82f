using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class RulesConfirmCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Confirm_OneParameter_IsOnRecordWithItsValueAndSource()
    {
        var confirmed = Confirm("--parameter", "absence.threshold_percent", "--value-as-seen", "10", "--json").Json()
            .GetProperty("confirmed")[0];
        Assert.Equal("10", confirmed.GetProperty("value").GetString());
        Assert.Equal("Framework, page 12", confirmed.GetProperty("source").GetString());
        Assert.Equal("f.inance", confirmed.GetProperty("confirmed_by").GetString());
        Assert.Contains("RSR-009", Confirm("--parameter", "absence.threshold_percent").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Confirm_All_LeavesNothingThatMayNotPay()
    {
        Confirm("--all");
        var values = _bench.Done("rules", "list", RulesFolder.Version, "--json").Json()
            .GetProperty("rule_sets")[0].GetProperty("parameters").EnumerateArray();
        Assert.All(values, v => Assert.True(v.GetProperty("may_pay").GetBoolean()));
    }

    [Theory]
    [InlineData("RSR-008", "--parameter", "absence.threshold_percent", "--value-as-seen", "15")]
    [InlineData("RSR-007", "--parameter", "absence.threshold")]
    [InlineData("RSR-009", "--parameter", "attachment.pence")]
    public void Confirm_WhatCantBe_IsRefused(string code, params string[] what)
    {
        var answer = Confirm(what);
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains(code, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Confirm_ByTheAuthor_IsRefused() => Assert.Contains(
        "RSR-006",
        _bench.Run("rules", "confirm", RulesFolder.Version, "--all", "--source", "x", "--as",
            "pbrengine contributors").Error,
        StringComparison.Ordinal);

    [Theory]
    [InlineData]
    [InlineData("--all", "--parameter", "absence.terms")]
    [InlineData("--all", "--value-as-seen", "3")]
    public void Confirm_NeitherOneNorAll_IsWrongArguments(params string[] what) =>
        Assert.Equal(ExitCode.WrongArguments, Confirm(what).Code);

    [Fact]
    public void Confirm_UnknownVersion_IsRefused() => Assert.Contains(
        "RSR-001",
        _bench.Run("rules", "confirm", "expanded/v1", "--all", "--source", "x", "--as", "f.inance").Error,
        StringComparison.Ordinal);

    private CommandAnswer Confirm(params string[] what) => _bench.Run(
        ["rules", "confirm", RulesFolder.Version, .. what, "--source", "Framework, page 12", "--as", "f.inance"]);
}
