using PbrEngine.Cli.Nights;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class GateEntryTests
{
    private readonly InMemoryGateStore _store = new();
    private readonly Gate _gate = new()
    {
        Name = "rows.schools",
        Verdict = GateVerdict.Held,
        Measured = 7,
        Unit = GateUnits.Rows,
        Range = new(10, 20, 8, 30),
        Before = 15,
        ComparedWith = "the published run of 2026-09-30",
        Message = "Rows: 7 rows.",
        WhatToDo = "Look.",
        Input = "input",
    };

    [Fact]
    public void Of_HeldGate_SaysWhatWasMeasuredExpectedAndCompared()
    {
        _store.Record(1, [_gate], StandingClock.Now);

        var entry = Assert.Single(GateEntry.Of(_store, 1));

        Assert.Equal(("rows.schools", "held", 7, 15), (entry.Gate, entry.Verdict, entry.Measured, entry.Before));
        Assert.Equal(("10 to 20 rows", "8 to 30 rows"), (entry.Expected, entry.Limit));
        Assert.Null(entry.Release);
    }

    [Fact]
    public void Of_GateThatWasLetThrough_SaysWhoWhenAndWhy()
    {
        _store.Record(1, [_gate], StandingClock.Now);
        _store.Add(new()
        {
            AttemptId = 1,
            Gate = _gate.Name,
            Input = _gate.Input,
            Measured = 7,
            By = "an.operator",
            At = StandingClock.Now,
            Reason = "seen",
        });

        var entry = Assert.Single(GateEntry.Of(_store, 1));

        Assert.Equal("held", entry.Verdict);
        Assert.Equal(new ReleaseEntry("an.operator", StandingClock.Now, "seen"), entry.Release);
    }
}
