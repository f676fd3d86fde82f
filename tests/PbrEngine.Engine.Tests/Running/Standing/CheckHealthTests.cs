using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Running.Standing;
using PbrEngine.Engine.Tests.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running.Standing;

public sealed class CheckHealthTests
{
    private readonly StandingBench _bench = new();

    [Fact]
    public void Check_NothingPublished_IsAProblem() => Assert.Equal(["NOTHING_PUBLISHED"], Codes(Check()));

    [Theory]
    [InlineData(36, new string[0])]
    [InlineData(37, new[] { "TOO_OLD" })]
    public void Check_Published_IsFreshForSoManyHours(int hours, string[] codes)
    {
        var attempt = _bench.Begin();
        var at = StandingClock.Now.AddHours(-hours);
        _bench.Runs.Publish(attempt.Id, at, at);

        var report = Check();

        Assert.Equal(codes, Codes(report));
        Assert.Equal((attempt.Id, TimeSpan.FromHours(hours)), (report.Published?.Id, report.Age));
    }

    [Fact]
    public void Check_LateFeed_IsAProblemWithWhatToDo()
    {
        _bench.Published(null, GateSample.Gate("late.schools", GateVerdict.Warned));

        var report = Check();

        Assert.Equal(["FEED_LATE"], Codes(report));
        Assert.Equal(["schools"], report.LateFeeds);
        Assert.Contains("Look.", report.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NewestHeld_IsAProblemThoughYesterdayIsPublished()
    {
        _bench.Published(StandingBench.Day.AddDays(-1));
        _bench.Held(GateSample.Gate("persons", GateVerdict.Held));

        Assert.Equal(["HELD"], Codes(Check()));
    }

    [Fact]
    public void Check_NewestFailed_IsAProblemUntilANewerOneIsPublished()
    {
        _bench.Published(StandingBench.Day.AddDays(-1));
        var attempt = _bench.Begin();
        _bench.Step(attempt, RunSteps.Link, "running");
        _bench.Runs.Fail(attempt.Id, "The disk is full.", StandingClock.Now);

        Assert.Equal(["FAILED"], Codes(Check()));
        _bench.Published();
        Assert.Empty(Codes(Check()));
    }

    [Fact]
    public void Check_NewestUnfinished_IsAProblem()
    {
        _bench.Published(StandingBench.Day.AddDays(-1));
        _bench.Step(_bench.Begin(), RunSteps.Link, "done");

        Assert.Equal(["UNFINISHED"], Codes(Check()));
    }

    [Fact]
    public void Check_NewestRunning_IsWell()
    {
        _bench.Published(StandingBench.Day.AddDays(-1));
        _bench.Begin();
        _bench.Lease(StandingBench.Day, StandingClock.Now);

        Assert.Empty(Codes(Check()));
    }

    private HealthReport Check() =>
        new CheckHealth(_bench.Runs, _bench.Read, new StandingClock()).Check(CheckHealth.AgeMaxDefault);

    private static IEnumerable<string> Codes(HealthReport report) => report.Problems.Select(p => p.Code);
}
