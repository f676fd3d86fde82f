using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports;

public sealed class ImportLandingTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Run_SeveralDeliveries_GoesByExtractDateThenFolder()
    {
        new DeliveryBuilder(Feed.Schools).ExtractedOn("2026-10-31").InFolder("2026-09-01").Write(_bench.Landing);
        new DeliveryBuilder(Feed.Schools).ExtractedOn("2026-09-30").InFolder("2026-10-02").Write(_bench.Landing);
        new DeliveryBuilder(Feed.Dwp).ExtractedOn("2026-10-31").Write(_bench.Landing);

        Assert.Equal(
            ["schools/2026-10-02", "dwp/2026-10-31", "schools/2026-09-01"],
            _bench.Import().Deliveries.Select(d => d.Folder));
    }

    [Theory]
    [InlineData("2026-10-31", 1)]
    [InlineData("2026-10-30", 0)]
    public void Run_LaterExtract_DoesNotExistYet(string asAt, int deliveries)
    {
        new DeliveryBuilder(Feed.Schools).Write(_bench.Landing);

        Assert.Equal(deliveries, _bench.Import(asAt).Deliveries.Count);
        Assert.Equal(deliveries, _bench.Store.List().Count);
    }

    [Fact]
    public void Run_OneRefused_ImportsTheOthers()
    {
        new DeliveryBuilder(Feed.EarlyHelp).Under("ISA-none").Write(_bench.Landing);
        new DeliveryBuilder(Feed.Schools).Write(_bench.Landing);

        Assert.Equal(
            [ImportOutcome.Refused, ImportOutcome.Loaded], _bench.Import().Deliveries.Select(d => d.Outcome));
    }

    [Fact]
    public void Run_NoFolder_IsARefusal()
    {
        var one = new ImportDelivery(
            _bench.Store, _bench.Agreements, _bench.Mappings, TimeProvider.System, FeedCatalogue.BuiltIn, new());
        var issues = new IssueList();

        var report = new ImportLanding(one).Run(Path.Combine(_bench.Landing, "none"), new(2026, 10, 31), issues);

        Assert.True(report.IsRefused);
        Assert.Equal([ImportCodes.NothingDelivered], issues.Codes);
    }

    [Fact]
    public void Run_EmptyFolder_IsARefusal()
    {
        Directory.CreateDirectory(Path.Combine(_bench.Landing, "schools"));

        Assert.True(_bench.Import().IsRefused);
    }

    [Theory]
    [InlineData("planning")]
    [InlineData("Schools/2026-10-31")]
    [InlineData("schools/latest")]
    [InlineData("schools/2026-02-30")]
    public void Run_StrayFolder_WarnsAndGoesOn(string stray)
    {
        new DeliveryBuilder(Feed.Schools).Write(_bench.Landing);
        Directory.CreateDirectory(Path.Combine(_bench.Landing, stray));

        var report = _bench.Import();

        Assert.False(report.IsRefused);
        Assert.Equal([ImportCodes.StrayEntry], _bench.Issues.Codes);
        Assert.Single(report.Deliveries);
    }

    [Fact]
    public void Run_StrayFileAndLinkedFeed_WarnAndAreNotRead()
    {
        new DeliveryBuilder(Feed.Schools).Write(_bench.Landing);
        File.WriteAllText(Path.Combine(_bench.Landing, "readme.txt"), "x");
        File.CreateSymbolicLink(Path.Combine(_bench.Landing, "police"), Path.Combine(_bench.Landing, "schools"));

        Assert.Single(_bench.Import().Deliveries);
        Assert.Equal([ImportCodes.Link, ImportCodes.StrayEntry], _bench.Issues.Codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Run_Progress_CountsRowsAndBytesToTheTotal()
    {
        var seen = new List<ImportProgress>();
        new DeliveryBuilder(Feed.Schools).File("pupils.csv", "pupil_ref", "P1", "P2").Write(_bench.Landing);
        new DeliveryBuilder(Feed.Dwp).Write(_bench.Landing);

        _bench.Import(progress: new Listed(seen));

        Assert.Contains(seen, p => p is { File: "schools/2026-10-31/pupils.csv", Rows: 2 });
        var total = Directory.EnumerateFiles(_bench.Landing, "*.csv", SearchOption.AllDirectories)
            .Sum(f => new FileInfo(f).Length);
        Assert.All(seen, p => Assert.True(p.BytesTotal == total && p.BytesDone <= total));
        Assert.Equal(seen.Select(p => p.BytesDone).Order(), seen.Select(p => p.BytesDone));
    }

    [Fact]
    public void Run_Cancelled_LeavesNothingHalfWritten()
    {
        using var source = new CancellationTokenSource();
        var rows = Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"P{i}")).ToArray();
        new DeliveryBuilder(Feed.Schools).File("pupils.csv", "pupil_ref", rows).Write(_bench.Landing);

        Assert.Throws<OperationCanceledException>(
            () => _bench.Import(progress: new Cancelling(source), cancellation: source.Token));
        Assert.Empty(_bench.Store.List());
        Assert.Equal(ImportOutcome.Loaded, _bench.Import().Deliveries.Single().Outcome);
    }

    private sealed class Listed(List<ImportProgress> seen) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => seen.Add(value);
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => source.Cancel();
    }
}
