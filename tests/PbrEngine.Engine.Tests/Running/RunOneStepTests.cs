using PbrEngine.Data.Evaluating;
using PbrEngine.Data.Imports;
using PbrEngine.Data.Linking;
using PbrEngine.Data.Running;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Mapping;
using PbrEngine.Engine.Running;
using PbrEngine.TestKit.Databases;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Running;

public sealed class RunOneStepTests : IDisposable
{
    private static readonly DateOnly AsAt = new(2026, 10, 31);

    private readonly TemporaryDatabase _database = TemporaryDatabase.Migrated();
    private readonly ImportBench _bench = new();

    public void Dispose()
    {
        _bench.Dispose();
        _database.Dispose();
    }

    [Fact]
    public void Steps_InOrder_PublishTheDay()
    {
        Import(Feed.EarlyHelp);
        Assert.Null(Steps.Link(Options).Refusal);
        Assert.Null(Steps.Evaluate(Options, progress: null, CancellationToken.None).Refusal);
        Assert.Null(Services.Runs.Published());
        Assert.Null(Steps.Publish(Options).Refusal);
        Assert.Equal(AsAt, Services.Runs.Published()?.AsAt);
    }

    [Fact]
    public void Step_WithoutTheOneBefore_IsRefused()
    {
        Assert.Equal("RUN-003", Steps.Link(Options).Refusal?.Code);
        Import(Feed.EarlyHelp);
        Assert.Equal("RUN-003", Steps.Evaluate(Options, progress: null, CancellationToken.None).Refusal?.Code);
        Steps.Link(Options);
        Assert.Equal("RUN-003", Steps.Publish(Options).Refusal?.Code);
    }

    [Fact]
    public void Step_DeliveryCameAfterTheOneBefore_IsRefused()
    {
        Import(Feed.EarlyHelp);
        Steps.Link(Options);
        Import(Feed.Police);
        Assert.Equal("RUN-003", Steps.Evaluate(Options, progress: null, CancellationToken.None).Refusal?.Code);
        Steps.Link(Options);
        Steps.Evaluate(Options, progress: null, CancellationToken.None);
        Import(Feed.Schools);
        Assert.Equal("RUN-003", Steps.Publish(Options).Refusal?.Code);
    }

    [Fact]
    public void Link_PublishedDay_NeedsAReason()
    {
        Steps_InOrder_PublishTheDay();
        Assert.Equal("RUN-001", Steps.Link(Options).Refusal?.Code);
        Assert.Equal("RUN-003", Steps.Publish(Options).Refusal?.Code);
        Assert.Equal(2, Steps.Link(Options with { Again = "a correction" }).Attempt?.Number);
    }

    [Fact]
    public void Evaluate_UnknownProgramme_IsRefused()
    {
        Import(Feed.EarlyHelp);
        Steps.Link(Options);
        var report = Steps.Evaluate(Options with { Programme = "phase9" }, progress: null, CancellationToken.None);
        Assert.Equal("RUN-004", report.Refusal?.Code);
    }

    private static RunOptions Options => new() { AsAt = AsAt, Landing = "" };

    private RunOneStep Steps => new(Services);

    private RunServices Services => new()
    {
        Deliveries = new DeliveryStore(_database.Database),
        Landing = new ImportLanding(new ImportDelivery(
            new DeliveryStore(_database.Database),
            _bench.Agreements,
            MappingLibrary.None,
            TimeProvider.System,
            new ImportOptions())),
        Persons = new PersonStore(_database.Database),
        Runs = new RunStore(_database.Database),
        Outcomes = new OutcomeStore(_database.Database),
        RuleSets = [],
        Linker = Linkers.Exact(),
        Clock = TimeProvider.System,
    };

    private void Import(Feed feed)
    {
        new DeliveryBuilder(feed).Write(_bench.Landing);
        Services.Import(Options with { Landing = _bench.Landing }, progress: null, CancellationToken.None);
    }
}
