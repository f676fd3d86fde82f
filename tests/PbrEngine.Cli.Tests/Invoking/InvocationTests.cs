using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Invoking;

public sealed class InvocationTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Refuse_ForMachines_IsJsonOnTheOutputAndASentenceBesides()
    {
        var answer = _bench.Run("cohort", "--json");
        var refusal = answer.Json().GetProperty("refusal");
        Assert.Equal("DB-001", refusal.GetProperty("code").GetString());
        Assert.Contains(refusal.GetProperty("message").GetString()!, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuse_ForPeople_LeavesTheOutputEmpty() => Assert.Empty(_bench.Run("cohort").Output);

    [Fact]
    public void Answer_ForMachines_IsJsonAndMessagesGoBesides()
    {
        var answer = _bench.Done("db", "migrate", "--json");
        Assert.NotEmpty(answer.Json().GetProperty("applied").EnumerateArray());
        Assert.Empty(answer.Error);
    }
}
