using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class CheckGatesTests : IDisposable
{
    private readonly NightBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Check_FirstNight_HasEveryKindOfGateAndNoHistory()
    {
        _bench.Deliver("2026-10-31", "F1", "F2");
        _bench.Run("2026-10-31");

        var gates = _bench.Gates.Gates(1);

        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "late.early_help", "rows.early_help", "rejects.early_help", "late.schools", "cluster.largest",
                "persons", "links", "merges", "families.expanded", "unknown.expanded", "payable.expanded",
                "amount.expanded",
            },
            gates.Select(g => g.Name).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(2, gates.Named("persons").Measured);
        Assert.Null(gates.Named("persons").Before);
        Assert.All(gates, g => Assert.Equal(_bench.Runs.InputHash(1, RunSteps.Evaluate), g.Input));
    }

    [Fact]
    public void Check_SecondNight_IsComparedWithThePublishedOne()
    {
        _bench.Deliver("2026-09-30", "F1", "F2");
        _bench.Run("2026-09-30");
        _bench.Deliver("2026-10-31", "F1", "F2", "F3");

        _bench.Run("2026-10-31");

        var gate = _bench.Gates.Gates(2).Named("payable.expanded");
        Assert.Equal((9, 6), (gate.Measured, gate.Before));
        Assert.Equal("the published run of 2026-09-30", gate.ComparedWith);
    }

    // A backfill is compared with what came before its day, never with what came after.
    [Fact]
    public void Check_Backfill_HasNoHistoryOfLaterDays()
    {
        _bench.Deliver("2026-09-30", "F1", "F2");
        _bench.Run("2026-10-31");

        _bench.Run("2026-09-30");

        Assert.Null(_bench.Gates.Gates(2).Named("persons").Before);
    }
}
