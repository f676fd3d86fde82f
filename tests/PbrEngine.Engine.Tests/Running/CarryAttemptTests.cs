using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Leasing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running;

public sealed class CarryAttemptTests
{
    private readonly InMemoryRunStore _runs = new();

    public static TheoryData<Exception, string> Faults => new()
    {
        { new OperationCanceledException("by Ada Quennell"), CarryAttempt.Stopped },
        { new StoreBusyException("Busy."), "Busy." },
        { new StoreFullException("Full."), "Full." },
        { new RunLeaseLostException(), new RunLeaseLostException().Message },
        { new IOException("by Ada Quennell"), "A file or folder could not be used; the night's messages say more." },
        {
            new InvalidOperationException("by Ada Quennell"),
            "A fault that nobody foresaw stopped it; the night's messages name the place."
        },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Carry_Fault_GoesOnUpAndIsRecordedWithTheStep(Exception fault, string message)
    {
        var attempt = Begin();

        Assert.Same(fault, Record.Exception(() => Carry(attempt.Id, () => throw fault)));

        var step = Assert.Single(_runs.Steps(attempt.Id));
        Assert.Equal(("failed", message), (step.State, step.Message));
        Assert.Equal("failed", _runs.Find(attempt.Id).State);
    }

    [Fact]
    public void Carry_Done_LeavesTheAttemptAsItIs()
    {
        var attempt = Begin();

        Carry(attempt.Id, () => { });

        Assert.Equal("running", _runs.Find(attempt.Id).State);
        Assert.Equal("running", Assert.Single(_runs.Steps(attempt.Id)).State);
    }

    private RunAttempt Begin()
    {
        var attempt = _runs.Begin(new(2026, 10, 31), "", StandingClock.Now);
        var step = new StepRecord(RunSteps.Link, "running", new Dictionary<string, long>(), null);
        _runs.Record(attempt.Id, step, "input", StandingClock.Now);
        return attempt;
    }

    private void Carry(long attemptId, Action work) =>
        new CarryAttempt(_runs, new StandingClock()).Carry(attemptId, work);
}
