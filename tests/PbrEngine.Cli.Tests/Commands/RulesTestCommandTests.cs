using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class RulesTestCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Test_WhatIsCarried_IsSound()
    {
        var answer = _bench.Done("rules", "test", "--json").Json();
        Assert.True(answer.GetProperty("sound").GetBoolean());
        Assert.All(answer.GetProperty("rule_sets").EnumerateArray(), r =>
        {
            Assert.True(r.GetProperty("scenarios").GetInt32() >= 1);
            Assert.Equal(r.GetProperty("scenarios").GetInt32(), r.GetProperty("passed").GetInt32());
        });
    }

    [Fact]
    public void Test_ParameterChangedInAFolder_NamesScenarioFileAndDifference()
    {
        var folder = RulesFolder.Make(_bench);
        Assert.Equal(ExitCode.Done, _bench.Run("rules", "test", "--rules", folder).Code);
        RulesFolder.Change(folder, "parameters/payment.yaml", "value: 100000", "value: 90000");
        var answer = _bench.Run("rules", "test", RulesFolder.Version, "--rules", folder);
        Assert.Equal(ExitCode.Failed, answer.Code);
        var lines = answer.Output.Split('\n');
        var at = Array.FindIndex(lines, l =>
            l.Contains("A family attached on the day of the run", StringComparison.Ordinal));
        Assert.Contains("scenarios/attachment.yaml:", lines[at], StringComparison.Ordinal);
        Assert.Equal("    expected attachment: PAYABLE 100000", lines[at + 1].TrimEnd());
        Assert.Equal("         got attachment: PAYABLE 90000", lines[at + 2].TrimEnd());
        var failed = _bench.Run("rules", "test", "--rules", folder, "--json").Json()
            .GetProperty("rule_sets")[0].GetProperty("failed");
        Assert.True(failed.GetArrayLength() > 1);
    }

    [Theory]
    [InlineData("outcomes/EXP-ATT-01-attachment.cs", "attachment.pence", "attachment.fee", "RUL-014")]
    [InlineData("outcomes/EXP-ATT-01-attachment.cs", "Payable", "Blocked", "RUL-021")]
    [InlineData("parameters/payment.yaml", "provenance: seen", "provenance: heard", "RUL-005")]
    [InlineData("scenarios/attachment.yaml", "fires: [EXP-ATT-01]", "fires: [EXP-ATT-99]", "RUL-026")]
    [InlineData("manifest.yaml", "status: draft", "status: released", "RUL-028")]
    public void Test_Fault_FailsWithItsCode(string file, string text, string instead, string code)
    {
        var folder = RulesFolder.Make(_bench);
        RulesFolder.Change(folder, file, text, instead);
        var answer = _bench.Run("rules", "test", "--rules", folder);
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Contains($"fault {code} ", answer.Output, StringComparison.Ordinal);
        Assert.Contains(file, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_FolderWithoutRuleSets_ProvesNothing()
    {
        Directory.CreateDirectory(_bench.At("empty"));
        Assert.Equal(ExitCode.Failed, _bench.Run("rules", "test", "--rules", _bench.At("empty")).Code);
        Assert.Equal(ExitCode.WrongArguments, _bench.Run("rules", "test", "--rules", _bench.At("none")).Code);
    }
}
