using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class ReviewsCommandTests : IDisposable
{
    private readonly DoubtfulChild _child = new();

    public ReviewsCommandTests() => _child.Night(DoubtfulChild.FirstNight);

    public void Dispose() => _child.Dispose();

    [Fact]
    public void List_OpenPair_SaysWhoWhySinceAndWhatWaits()
    {
        var page = _child.Bench.Done("reviews", "list").Output;

        Assert.Contains("early_help/M1", page, StringComparison.Ordinal);
        Assert.Contains("social_care/K1", page, StringComparison.Ordinal);
        Assert.Contains("two different identifiers of one kind", page, StringComparison.Ordinal);
        Assert.Contains(DoubtfulChild.FirstNight, page, StringComparison.Ordinal);
        Assert.Contains("1 result waits", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "--state", "open")]
    [InlineData(0, "--state", "decided")]
    [InlineData(1, "--reason", "GUARD_IDENTIFIERS_DIFFER")]
    [InlineData(0, "--reason", "GUARD_TWINS")]
    [InlineData(1, "--limit", "1")]
    public void List_Filter_IsOnlyThose(int total, string option, string value) => Assert.Equal(
        total,
        _child.Bench.Done("reviews", "list", option, value, "--json").Json().GetProperty("total").GetInt32());

    [Theory]
    [InlineData("--state", "done")]
    [InlineData("--limit", "0")]
    public void List_NotAFilter_IsWrongArguments(string option, string value) =>
        Assert.Equal(ExitCode.WrongArguments, _child.Bench.Run("reviews", "list", option, value).Code);

    [Fact]
    public void Run_OpenReviews_AreCountedWithTheCommandThatShowsThem()
    {
        var landing = _child.Bench.At("landing");
        var night = _child.Bench.Done(
            "run", "--landing", landing, "--as-at", DoubtfulChild.FirstNight, "--again", "to see");

        Assert.Contains("1, see: pbr reviews list", night.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_NothingPublished_IsEmpty()
    {
        using var bench = new CommandBench();
        bench.Done("db", "migrate");

        Assert.Contains("No pair is in doubt.", bench.Done("reviews", "list").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, bench.Run("reviews", "show", "1").Code);
    }
}
