using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class GateQuestionTests
{
    [Fact]
    public void Answer_BeyondTheLimit_HoldsAndSaysWhatToDo()
    {
        var gate = Question(4).Answer();

        Assert.Equal(GateVerdict.Held, gate.Verdict);
        Assert.Equal("Look.", gate.WhatToDo);
        Assert.Equal("Rows: 4 rows; expected 8 to 12 rows (last time: 10 rows).", gate.Message);
    }

    [Fact]
    public void Answer_BeyondTheLimitOfSoFew_WarnsAndSaysWhyItDoesNotHold()
    {
        var gate = (Question(4) with { Spared = "They are few." }).Answer();

        Assert.Equal(GateVerdict.Warned, gate.Verdict);
        Assert.EndsWith(" They are few.", gate.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_AsExpected_AsksForNothing()
    {
        var gate = (Question(8) with { Spared = "They are few." }).Answer();

        Assert.Equal(GateVerdict.Passed, gate.Verdict);
        Assert.Empty(gate.WhatToDo);
        Assert.DoesNotContain("few", gate.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_NothingToCompareWith_PassesAndSaysSo()
    {
        var gate = (Question(4) with { Range = GateRange.None, ComparedWith = "no history" }).Answer();

        Assert.Equal(GateVerdict.Passed, gate.Verdict);
        Assert.Equal("Rows: 4 rows; no history.", gate.Message);
    }

    private static GateQuestion Question(long measured) => new()
    {
        Name = "rows.schools",
        What = "Rows",
        Measured = measured,
        Unit = GateUnits.Rows,
        Range = new(8, 12, 5, 20),
        Before = 10,
        ComparedWith = "last time",
        Advice = "Look.",
    };
}
