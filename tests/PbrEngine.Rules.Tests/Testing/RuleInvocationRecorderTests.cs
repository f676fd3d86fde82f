using PbrEngine.Rules.Testing;

namespace PbrEngine.Rules.Tests.Testing;

public sealed class RuleInvocationRecorderTests
{
    [Fact]
    public void GetInvocations_PausedAndCleared_HoldsWhatWasRecorded()
    {
        var fixture = new RulesTestFixture();
        fixture.Setup.Rule<RulesTestFixtureTests.LargeOrderRule>();
        var recorder = fixture.Recorder;
        FireFor(fixture, 1);
        recorder.Pause();
        FireFor(fixture, 2);
        recorder.Resume();
        FireFor(fixture, 3);

        Assert.Equal([1, 3], recorder.GetInvocations().Select(m => ((Order)m.Facts.Single().Value!).Id));
        recorder.Clear();
        Assert.Empty(recorder.GetInvocations());
    }

    private static void FireFor(RulesTestFixture fixture, int id)
    {
        fixture.Insert(new Order(id, id, 100));
        fixture.Fire();
    }
}
