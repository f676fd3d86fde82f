using PbrEngine.Engine.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class GatesInTheWayTests
{
    private readonly InMemoryGateStore _store = new();

    [Fact]
    public void Of_HeldGates_AreThoseThatNobodyLetThrough()
    {
        _store.Record(
            2,
            [
                GateSample.Gate("passed", GateVerdict.Passed), GateSample.Gate("warned", GateVerdict.Warned),
                GateSample.Gate("one", GateVerdict.Held), GateSample.Gate("other", GateVerdict.Held),
            ],
            StandingClock.Now);

        Assert.Equal(["one", "other"], InTheWay());
        _store.Add(new()
        {
            AttemptId = 2,
            Gate = "one",
            Input = "input",
            Measured = 7,
            By = "an.operator",
            At = StandingClock.Now,
            Reason = "seen",
        });
        Assert.Equal(["other"], InTheWay());
    }

    private IEnumerable<string> InTheWay() => GatesInTheWay.Of(_store, 2).Select(g => g.Name);
}
