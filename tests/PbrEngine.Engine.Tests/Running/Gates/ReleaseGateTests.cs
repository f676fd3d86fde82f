using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class ReleaseGateTests
{
    private readonly InMemoryRunStore _runs = new();
    private readonly InMemoryGateStore _gates = new();
    private readonly RunAttempt _attempt;

    public ReleaseGateTests()
    {
        _attempt = _runs.Begin(GateSample.AsAt, "", StandingClock.Now);
        _runs.Fail(_attempt.Id, "held", StandingClock.Now);
        _gates.Record(
            _attempt.Id,
            [GateSample.Gate("rows.schools", GateVerdict.Held), GateSample.Gate("persons", GateVerdict.Warned)],
            StandingClock.Now);
    }

    [Fact]
    public void Release_HeldGate_IsRecordedWithWhoWhenWhyAndForWhat()
    {
        Assert.Null(Release("rows.schools"));

        Assert.Empty(GatesInTheWay.Of(_gates, _attempt.Id));
        Assert.Equal(
            new GateRelease
            {
                AttemptId = _attempt.Id,
                Gate = "rows.schools",
                Input = "input",
                Measured = 7,
                By = "an.operator",
                At = StandingClock.Now,
                Reason = "seen",
            },
            Assert.Single(_gates.Releases(_attempt.Id)));
    }

    [Theory]
    [InlineData("persons")]
    [InlineData("no.such.gate")]
    public void Release_GateThatDoesNotHold_IsRefusedAndNamesThoseThatDo(string gate)
    {
        var refusal = Release(gate);

        Assert.Equal("RUN-010", refusal?.Code);
        Assert.Contains("rows.schools", refusal?.Message, StringComparison.Ordinal);
        Assert.Empty(_gates.Releases(_attempt.Id));
    }

    [Fact]
    public void Release_Twice_IsRefusedTheSecondTime()
    {
        Release("rows.schools");

        Assert.Equal("RUN-010", Release("rows.schools")?.Code);
        Assert.Single(_gates.Releases(_attempt.Id));
    }

    // What was decided of one night's deliveries isn't decided of the next one's.
    [Fact]
    public void Release_OtherDeliveriesSince_HasToBeDecidedAgain()
    {
        Release("rows.schools");
        _gates.Record(
            _attempt.Id, [GateSample.Gate("rows.schools", GateVerdict.Held, input: "more")], StandingClock.Now);

        Assert.Single(GatesInTheWay.Of(_gates, _attempt.Id));
        Assert.Null(Release("rows.schools"));
        Assert.Equal(2, _gates.Releases(_attempt.Id).Count);
    }

    [Fact]
    public void Release_UnknownAttempt_IsRefused() => Assert.Equal(
        "RUN-008", new ReleaseGate(_runs, _gates, new StandingClock()).Release(99, "x", "a", "b")?.Code);

    [Fact]
    public void Release_PublishedAttempt_IsRefused()
    {
        _runs.Publish(_attempt.Id, StandingClock.Now, StandingClock.Now);

        Assert.Equal("RUN-009", Release("rows.schools")?.Code);
    }

    [Fact]
    public void Release_AttemptThatALaterOneFollows_IsRefused()
    {
        _runs.Begin(GateSample.AsAt, "start over", StandingClock.Now);

        Assert.Equal("RUN-009", Release("rows.schools")?.Code);
    }

    private RunRefusal? Release(string gate) =>
        new ReleaseGate(_runs, _gates, new StandingClock()).Release(_attempt.Id, gate, "an.operator", "seen");
}
