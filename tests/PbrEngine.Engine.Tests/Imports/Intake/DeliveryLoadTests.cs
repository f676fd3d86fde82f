using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class DeliveryLoadTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Run_FileRefusedHalfWay_ReportsWhatWasReadAndKeepsNothing()
    {
        var report = _bench.Import(new DeliveryBuilder(Feed.Schools)
            .File("pupils.csv", "pupil_ref", "P1")
            .Text("placements.csv", "pupil_ref,kind,from\nP1,SCHOOL,2024-01-01\n", 9));

        Assert.Equal(["pupils.csv", "placements.csv"], report.Files.Select(f => f.Count.Name));
        var refused = _bench.Store.List().Single();
        Assert.Equal((DeliveryState.Refused, 2), (refused.State, refused.Files.Count));
    }

    [Fact]
    public void Run_GoodDelivery_ReadsParentsFirst() => Assert.Equal(
        Contracts.Of(Feed.Housing).Select(c => c.Name),
        _bench.Import(new DeliveryBuilder(Feed.Housing)).Files.Select(f => f.Count.Name));
}
