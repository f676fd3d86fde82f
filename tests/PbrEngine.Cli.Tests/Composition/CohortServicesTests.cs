using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Composition;

public sealed class CohortServicesTests
{
    [Fact]
    public void Refuse_WithoutAPublishedRun_IsARefusalAndNoWrongQuestion()
    {
        using var bench = new CommandBench();
        bench.Done("db", "migrate");

        Assert.Equal(ExitCode.Refused, bench.Run("whatif", "--set", "expanded.absence.terms=2").Code);
        Assert.Equal(ExitCode.Refused, bench.Run("near-misses").Code);
    }
}
