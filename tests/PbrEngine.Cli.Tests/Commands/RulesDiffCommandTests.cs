using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class RulesDiffCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Diff_ParameterChangedInAFolder_IsToldInWords()
    {
        var folder = RulesFolder.Make(_bench);
        Assert.Contains(
            "Nothing that decides differs.", Diff(RulesFolder.Version, "--rules", folder).Output,
                StringComparison.Ordinal);
        RulesFolder.Change(
            folder, "parameters/payment.yaml", "value: 80000 }",
                "value: 80000 }\n      - { from: 2018-01-01, value: 90000 }");
        var difference = Diff(RulesFolder.Version, "--rules", folder, "--json").Json().GetProperty("differences")[0];
        Assert.Equal("result.pence", difference.GetProperty("id").GetString());
        Assert.StartsWith(
            "Payment for one result of one family: £800.00 → £900.00 from 2018-01-01 (Lords",
            difference.GetProperty("sentence").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_UnknownVersion_IsRefused()
    {
        var answer = Diff(RulesFolder.Version, "expanded/v1");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("RSR-001", answer.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongArguments, Diff(RulesFolder.Version).Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Diff_OfTwoProgrammes_FitsAScreen(bool isWatched)
    {
        _bench.IsWatched = isWatched;
        var lines = Diff("phase1/v2012-04", RulesFolder.Version).Output.Split('\n');
        Assert.True(lines.Length > 50, $"only {lines.Length} lines");
        Assert.All(lines, line => Assert.True(line.TrimEnd().Length <= 100, line));
    }

    private CommandAnswer Diff(params string[] arguments) => _bench.Run(["rules", "diff", .. arguments]);
}
