using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

/// <summary>R46: rows per file, over the days that both deliveries cover; every row of undated files.</summary>
public sealed class ShrinkGateTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData(10, 8, ImportOutcome.Loaded)]
    [InlineData(10, 7, ImportOutcome.Held)]
    [InlineData(5, 4, ImportOutcome.Loaded)]
    [InlineData(4, 3, ImportOutcome.Held)]
    [InlineData(0, 0, ImportOutcome.Loaded)]
    [InlineData(1, 0, ImportOutcome.Held)]
    [InlineData(5, 50, ImportOutcome.Loaded)]
    public void Run_UndatedFile_IsHeldAboveTwentyPercent(int before, int now, ImportOutcome expected)
    {
        Deliver("2026-09-30", before, []);
        Deliver("2026-10-31", now, []);

        Assert.Equal(expected, _bench.Import().Deliveries[1].Outcome);
    }

    /// <summary>The earlier delivery covers 2024-01-01 to 2026-09-30: 1,004 days.</summary>
    [Theory]
    [InlineData("2026-10-01", 0, ImportOutcome.Loaded)]
    [InlineData("2025-05-18", 4, ImportOutcome.Loaded)]
    [InlineData("2025-05-18", 3, ImportOutcome.Held)]
    [InlineData("2024-01-01", 7, ImportOutcome.Held)]
    public void Run_LaterStretchOnly_ExpectsUndatedRowsByTheShareOfDays(string from, int now, ImportOutcome expected)
    {
        Deliver("2026-09-30", 10, []);
        Deliver("2026-10-31", now, [], from);

        Assert.Equal(expected, _bench.Import().Deliveries[1].Outcome);
    }

    [Fact]
    public void Run_Held_SaysWhyAndDoesNotCountUntilAccepted()
    {
        Deliver("2026-09-30", 10, []);
        Deliver("2026-10-31", 5, []);

        var report = _bench.Import().Deliveries[1];

        Assert.Contains("IMP-063", report.Reason, StringComparison.Ordinal);
        Assert.Equal("social_care/2026-10-31/children.csv", _bench.Issues.Single(ImportCodes.Shrunk).File);
        Assert.Equal(DeliveryState.Held, _bench.Store.List()[1].State);
        Assert.Equal(ImportOutcome.AlreadyKnown, _bench.Import().Deliveries[1].Outcome);
        Assert.True(_bench.Store.Accept(report.DeliveryId!.Value, "ann", "the town shrank", DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public void Run_AfterAHeldOne_ComparesWithTheLoadedOneBefore()
    {
        Deliver("2026-08-31", 10, []);
        Deliver("2026-09-30", 5, []);
        Deliver("2026-10-31", 5, [], "2024-01-02");

        Assert.Equal(
            [ImportOutcome.Loaded, ImportOutcome.Held, ImportOutcome.Held],
            _bench.Import().Deliveries.Select(d => d.Outcome));
    }

    [Fact]
    public void Run_DatedRowsOutsideTheSharedDays_DoNotCount()
    {
        Deliver("2026-09-30", 1, ["2020-01-01,2020-02-01", "2021-01-01,2021-02-01", "2025-01-01,2025-02-01"]);
        Deliver("2026-10-31", 1, ["2025-01-01,2025-02-01"]);

        Assert.Equal(ImportOutcome.Loaded, _bench.Import().Deliveries[1].Outcome);
    }

    [Fact]
    public void Run_DatedRowsInsideTheSharedDays_Count()
    {
        Deliver("2026-09-30", 1, ["2024-06-01,2024-07-01", "2025-01-01,2025-02-01"]);
        Deliver("2026-10-31", 1, ["2025-01-01,2025-02-01"]);

        Assert.Equal(ImportOutcome.Held, _bench.Import().Deliveries[1].Outcome);
    }

    [Fact]
    public void Run_CoveragesThatShareNoDay_CompareUndatedFilesOnly()
    {
        Deliver("2026-09-30", 1, ["2026-01-01,2026-02-01"]);
        Deliver("2026-10-31", 1, [], "2026-10-01");

        Assert.Equal(ImportOutcome.Loaded, _bench.Import().Deliveries[1].Outcome);
    }

    [Theory]
    [InlineData(50, ImportOutcome.Loaded)]
    [InlineData(49, ImportOutcome.Held)]
    public void Run_LimitOfTheFeed_IsAParameter(int percent, ImportOutcome expected)
    {
        _bench.Options = new()
        {
            ShrinkPercentMaxByFeed = new Dictionary<Feed, int> { [Feed.SocialCare] = percent },
        };
        Deliver("2026-09-30", 10, []);
        Deliver("2026-10-31", 5, []);

        Assert.Equal(expected, _bench.Import().Deliveries[1].Outcome);
    }

    private void Deliver(string day, int children, string[] statuses, string from = "2024-01-01")
    {
        var refs = Enumerable.Range(0, children).Select(i => FormattableString.Invariant($"K{i}"));
        new DeliveryBuilder(Feed.SocialCare).ExtractedOn(day).Covering(from, day)
            .File("children.csv", "child_ref", [.. refs])
            .File("statuses.csv", "child_ref,status,from,to", [.. statuses.Select(s => "K0,CP," + s)])
            .Write(_bench.Landing);
    }
}
