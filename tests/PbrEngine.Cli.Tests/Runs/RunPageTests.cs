using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Runs;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.Engine.Running.Standing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Cli.Tests.Runs;

public sealed class RunPageTests : IDisposable
{
    private readonly StringWriter _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Show_AgainWithAReleasedGate_SaysWhyAndWho()
    {
        var held = new Gate
        {
            Name = "rows.schools",
            Verdict = GateVerdict.Held,
            Measured = 7,
            Unit = GateUnits.Rows,
            Range = new(10, 20, 8, 30),
            Before = 15,
            ComparedWith = "earlier deliveries",
            Message = "Rows: 7 rows.",
            WhatToDo = "Look.",
        };
        var release = new GateRelease
        {
            AttemptId = 3,
            Gate = held.Name,
            Input = held.Input,
            Measured = 7,
            By = "an.operator",
            At = StandingClock.Now,
            Reason = "half term",
        };
        var standing = Standing();
        standing = standing with { Gates = [held, .. standing.Gates], Releases = [release] };

        RunPage.Show(new Page(_output, isTerminal: false), standing, isWhole: false);

        var text = _output.ToString();
        Assert.StartsWith("It is published.", text, StringComparison.Ordinal);
        Assert.Contains("Late: police.", text, StringComparison.Ordinal);
        Assert.Contains("- late.police: Ask.", text, StringComparison.Ordinal);
        Assert.Contains("Run again because: late file", text, StringComparison.Ordinal);
        Assert.Contains("by an.operator", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_NothingToDo_SaysSo()
    {
        RunPage.Words(new Page(_output, isTerminal: false), Standing() with { WhatToDo = [] });

        Assert.Contains("There is nothing to do.", _output.ToString(), StringComparison.Ordinal);
    }

    private static RunStanding Standing() => new()
    {
        Attempt = new()
        {
            Id = 3,
            AsAt = new(2026, 10, 31),
            Number = 2,
            State = "published",
            Reason = "late file",
            StartedAt = StandingClock.Now,
        },
        State = RunState.Published,
        InWords = "It is published.",
        WhatToDo = ["late.police: Ask."],
        Steps = [],
        Gates =
        [
            new()
            {
                Name = "late.police",
                Verdict = GateVerdict.Warned,
                Measured = 40,
                Unit = GateUnits.Days,
                Range = new(null, 31, null, null),
                Before = null,
                ComparedWith = "patience",
                Message = "Late.",
                WhatToDo = "Ask.",
            },
        ],
        Releases = [],
    };
}
