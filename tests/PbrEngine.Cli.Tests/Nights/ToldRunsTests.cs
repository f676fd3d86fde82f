using PbrEngine.Cli.Nights;
using PbrEngine.Engine.Running;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class ToldRunsTests
{
    private readonly InMemoryRunStore _inner = new();
    private readonly List<string> _told = [];

    private ToldRuns Runs => new(_inner, s => _told.Add(s.Step));

    [Fact]
    public void Record_StepThatIsNotDoneYet_IsRecordedAndNotTold()
    {
        var attempt = Runs.Begin(new(2026, 10, 31), "", StandingClock.Now);

        Record(attempt, "running");
        Assert.Empty(_told);
        Record(attempt, "done");

        Assert.Equal([RunSteps.Link], _told);
        Assert.Equal("done", Assert.Single(_inner.Steps(attempt.Id)).State);
    }

    [Fact]
    public void Publish_Attempt_IsToldOnceItIsPublished()
    {
        var attempt = Runs.Begin(new(2026, 10, 31), "", StandingClock.Now);

        Runs.Publish(attempt.Id, StandingClock.Now, StandingClock.Now);

        Assert.Equal([RunSteps.Publish], _told);
        Assert.Equal(attempt.Id, Runs.Published()?.Id);
    }

    private void Record(RunAttempt attempt, string state) => Runs.Record(
        attempt.Id, new(RunSteps.Link, state, new Dictionary<string, long>(), null), "", StandingClock.Now);
}
