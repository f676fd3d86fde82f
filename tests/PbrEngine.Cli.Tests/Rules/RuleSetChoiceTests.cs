using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Rules;

public sealed class RuleSetChoiceTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData(ExitCode.Done, "rules", "test", RulesFolder.Version)]
    [InlineData(ExitCode.Refused, "rules", "test", "expanded/v1")]
    [InlineData(ExitCode.WrongArguments, "rules", "test", "--rules", "no-such-folder")]
    public void Sources_Version_IsOneThatThereIs(object code, params string[] line) =>
        Assert.Equal((ExitCode)code, _bench.Run(line).Code);
}
