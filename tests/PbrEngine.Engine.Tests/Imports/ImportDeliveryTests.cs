using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports;

/// <summary>What refuses a delivery as a whole, and what only warns. One refused file refuses all.</summary>
public sealed class ImportDeliveryTests : IDisposable
{
    private const string Pupils = "pupil_ref,date_of_birth";
    private const string Statuses = "child_ref,status,from,to";

    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Run_GoodDelivery_IsLoadedWithCountsThatAddUp()
    {
        var report = _bench.Import(new DeliveryBuilder(Feed.Schools)
            .File("pupils.csv", Pupils, "P1,2015-01-01", "P2,bad", "P1,2015-01-01", "P3,2015-01-01,x", "P4,"));

        Assert.Equal(ImportOutcome.Loaded, report.Outcome);
        var count = report.Files.Single(f => f.Count.Name == "pupils.csv").Count;
        Assert.Equal((5L, 2L, 3L), (count.Rows, count.Loaded, count.Rejected));
        Assert.Equal(["IMP-001", "IMP-013", "IMP-014"], RowCodes());
        Assert.Equal(4, _bench.Issues.Single(ImportCodes.DuplicateKey).Line);
        Assert.Equal(DeliveryState.Loaded, _bench.Store.List().Single().State);
        Assert.Equal(4, report.Files.Count);
    }

    [Fact]
    public void Run_DuplicateKey_FirstGoodRowCounts()
    {
        _bench.Import(new DeliveryBuilder(Feed.Schools)
            .File("pupils.csv", Pupils, "P1,bad", "P1,2015-01-01", "P1,2016-01-01"));

        Assert.Equal(3, _bench.Store.RowsOf(Feed.Schools, "pupils.csv").Single().Line);
    }

    [Fact]
    public void Run_ParentRejected_MakesTheChildAnUnknownReference()
    {
        _bench.Import(new DeliveryBuilder(Feed.SocialCare)
            .File("children.csv", "child_ref,date_of_birth", "K1,bad")
            .File("statuses.csv", Statuses, "K1,CP,2024-01-01,"));

        Assert.Equal(["IMP-001", "IMP-012"], RowCodes());
    }

    [Fact]
    public void Run_ParentInAnEarlierDelivery_IsKnown()
    {
        Child("2026-09-30").Write(_bench.Landing);
        new DeliveryBuilder(Feed.SocialCare).File("statuses.csv", Statuses, "K1,CP,2024-01-01,").Write(_bench.Landing);

        var reports = _bench.Import().Deliveries;

        Assert.Equal(1, reports[1].Files.Single(f => f.Count.Name == "statuses.csv").Count.Loaded);
    }

    [Fact]
    public void Run_NoManifest_IsRefusedAndOnRecord()
    {
        Directory.CreateDirectory(Path.Combine(_bench.Landing, "schools", "2026-10-31"));

        _bench.AssertRefused(_bench.Import().Deliveries.Single(), "IMP-030");
    }

    [Fact]
    public void Run_LaterFileRefused_KeepsNothingOfTheDeliveryAndAllOfTheOneBefore()
    {
        Child("2026-09-30").Write(_bench.Landing);
        _bench.Import();
        new DeliveryBuilder(Feed.SocialCare)
            .File("children.csv", "child_ref", "K2")
            .Text("statuses.csv", Statuses + "\nK2,CP,2024-01-01,\n", 2)
            .Write(_bench.Landing);

        var report = _bench.Import().Deliveries[1];

        Assert.Equal((ImportOutcome.Refused, "IMP-043"), (report.Outcome, _bench.FatalCodes()));
        Assert.Equal(["K1"], _bench.Store.RowsOf(Feed.SocialCare, "children.csv").Select(r => r.Key));
        Assert.Equal(2, _bench.Store.List().Count);
    }

    [Fact]
    public void Run_SameDeliveryAgain_IsKnownEvenFromAnotherFolderAndWithoutAgreement()
    {
        var first = _bench.Import(Child("2026-09-30"));
        Child("2026-09-30").InFolder("2026-10-01").Write(_bench.Landing);
        _bench.Agreements.Register(
            [new Agreement("ISA-social_care", Feed.Dwp, "", [], DateOnly.MinValue, DateOnly.MinValue)],
            DateTimeOffset.UnixEpoch);

        var reports = _bench.Import().Deliveries;

        Assert.All(
            reports, r => Assert.Equal((ImportOutcome.AlreadyKnown, first.DeliveryId), (r.Outcome, r.DeliveryId)));
        Assert.Single(_bench.Store.List());
    }

    [Fact]
    public void Run_SameBytesWithANewManifest_TakesTheRowsOver()
    {
        Child("2026-09-30").Write(_bench.Landing);
        Child("2026-10-31").Write(_bench.Landing);

        var reports = _bench.Import().Deliveries;

        Assert.Equal([false, true], reports.Select(r => r.Files[0].IsReused));
        Assert.Equal(reports[0].Files[0].Count, reports[1].Files[0].Count);
        Assert.Equal(2, _bench.Store.List().Count);
    }

    [Fact]
    public void Run_RowRejectedForTheExtractDate_IsReadAgainWithTheNextManifest()
    {
        const string Columns = "child_ref,date_of_birth";
        foreach (var day in new[] { "2026-09-30", "2026-10-31" })
        {
            new DeliveryBuilder(Feed.SocialCare).ExtractedOn(day).Covering("2024-01-01", day)
                .File("children.csv", Columns, "K1,2026-10-15").Write(_bench.Landing);
        }

        var counts = _bench.Import().Deliveries.Select(r => r.Files[0].Count.Loaded);

        Assert.Equal([0L, 1L], counts);
    }

    [Fact]
    public void Run_RefusedOnce_IsRecordedOnceAndLoadedWhenMended()
    {
        new DeliveryBuilder(Feed.Schools).Under("ISA-new").Write(_bench.Landing);
        _bench.Import();
        _bench.Import();
        Assert.Single(_bench.Store.List());
        _bench.Agreements.Register(
            [new("ISA-new", Feed.Schools, "x", ["identify", "support", "monitor"], new(2026, 1, 1), new(2026, 12, 31))],
            DateTimeOffset.UnixEpoch);

        Assert.Equal(ImportOutcome.Loaded, _bench.Import().Deliveries.Single().Outcome);
    }

    private static DeliveryBuilder Child(string day) => new DeliveryBuilder(Feed.SocialCare)
        .ExtractedOn(day).Covering("2024-01-01", day).File("children.csv", "child_ref", "K1");

    private IEnumerable<string> RowCodes() => _bench.Issues.All
        .Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Code).Order(StringComparer.Ordinal);
}
