using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Running;

public sealed class RunServicesTests : IDisposable
{
    private readonly NightBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Import_RefusedDelivery_TellsWhatRefusedItAndNoRowIssues()
    {
        NightBench.Families("F1:nonsense").Write(_bench.Imports.Landing);
        new DeliveryBuilder(Feed.Police).Under("ISA-none").Write(_bench.Imports.Landing);

        var (report, fatal) = _bench.Services.Import(_bench.Options("2026-10-31"), null, CancellationToken.None);

        Assert.Equal([ImportOutcome.Loaded, ImportOutcome.Refused], report.Deliveries.Select(d => d.Outcome));
        Assert.Equal(1, report.Deliveries[0].Files[0].Count.Rejected);
        Assert.NotEmpty(fatal);
        Assert.All(fatal, i => Assert.Equal(IssueSeverity.Fatal, i.Severity));
    }

    [Fact]
    public void Import_Progress_IsToldAsTheImportStep()
    {
        _bench.Deliver("2026-10-31", "F1");
        var told = new Told();

        _bench.Services.Import(_bench.Options("2026-10-31"), told, CancellationToken.None);

        Assert.All(told.All, p => Assert.Equal(RunSteps.Import, p.Step));
        Assert.Contains(told.All, p => p.Done == p.Total && p.Total > 0);
    }

    private sealed class Told : IProgress<RunProgress>
    {
        public List<RunProgress> All { get; } = [];

        public void Report(RunProgress value) => All.Add(value);
    }
}
