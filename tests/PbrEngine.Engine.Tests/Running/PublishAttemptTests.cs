using System.Globalization;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running;

/// <summary>Two hundred families on the first night, eighty on the second: less than half is left.</summary>
public sealed class PublishAttemptTests : IDisposable
{
    private const string First = "2026-09-30";
    private const string Second = "2026-10-31";

    private readonly NightBench _bench = new();

    public PublishAttemptTests()
    {
        _bench.Imports.Options = new() { ShrinkPercentMax = 100 };
        _bench.Deliver(First, Families(200));
        _bench.Run(First);
        _bench.Deliver(Second, Families(80));
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Publish_Held_LeavesYesterdayAndSaysWhatToDo()
    {
        var report = _bench.Run(Second);

        Assert.Equal("RUN-007", report.Refusal?.Code);
        Assert.Contains("rows.early_help", report.Refusal?.Message, StringComparison.Ordinal);
        Assert.Contains("pbr runs release 2 --gate", report.Refusal?.Message, StringComparison.Ordinal);
        Assert.Equal(2, report.Attempt?.Id);
        Assert.Equal(1, _bench.Runs.Published()?.Id);
        Assert.Equal("failed", _bench.Runs.Find(2).State);
        var step = _bench.Runs.Steps(2).Single(s => s.Step == RunSteps.Publish);
        Assert.Equal(("skipped", report.Refusal?.Message), (step.State, step.Message));
    }

    [Fact]
    public void Publish_LetThrough_IsPublishedWithoutAnotherEvaluation()
    {
        _bench.Run(Second);
        ReleaseAll();
        _bench.Journal();

        var report = Publish();

        Assert.Null(report.Refusal);
        Assert.Equal(["publish 2"], _bench.Journal());
        Assert.Equal(2, _bench.Runs.Published()?.Id);
    }

    [Fact]
    public void Publish_OneOfSeveralLetThrough_IsStillHeld()
    {
        _bench.Run(Second);
        Assert.True(GatesInTheWay.Of(_bench.Gates, 2).Count > 1);
        Release(GatesInTheWay.Of(_bench.Gates, 2)[0]);

        Assert.Equal("RUN-007", Publish().Refusal?.Code);
        Assert.Equal(1, _bench.Runs.Published()?.Id);
    }

    [Fact]
    public void Publish_NightRunAgainAfterTheRelease_IsPublished()
    {
        _bench.Run(Second);
        ReleaseAll();

        Assert.Null(_bench.Run(Second).Refusal);
        Assert.Equal(2, _bench.Runs.Published()?.Id);
    }

    // A new delivery is a new question, whatever was said of the old one.
    [Fact]
    public void Publish_DeliveryAfterTheRelease_IsHeldAnew()
    {
        _bench.Run(Second);
        ReleaseAll();
        NightBench.Families(Families(81)).ExtractedOn("2026-10-30").Write(_bench.Imports.Landing);

        Assert.Equal("RUN-007", _bench.Run(Second).Refusal?.Code);
        Assert.Equal(1, _bench.Runs.Published()?.Id);
    }

    [Fact]
    public void Publish_LimitOfTheCouncilsOwn_IsGoneBy()
    {
        var limits = GateLimits.With(new Dictionary<string, long>
        {
            ["rows.hold_below"] = 10,
            ["change.hold_below"] = 10,
            ["lost.hold_above"] = 900,
        });

        var report = new RunNight(_bench.Services with { Limits = limits })
            .Run(_bench.Options(Second), null, CancellationToken.None);

        Assert.Null(report.Refusal);
        Assert.Equal(2, _bench.Runs.Published()?.Id);
    }

    private RunReport Publish() => new RunOneStep(_bench.Services).Publish(_bench.Options(Second));

    private void ReleaseAll()
    {
        foreach (var gate in GatesInTheWay.Of(_bench.Gates, 2))
            Release(gate);
    }

    private void Release(Gate gate) => Assert.Null(
        new ReleaseGate(_bench.Runs, _bench.Gates, new StandingClock()).Release(2, gate.Name, "an.operator", "seen"));

    private static string[] Families(int count) =>
        [.. Enumerable.Range(1, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"F{n:000}"))];
}
