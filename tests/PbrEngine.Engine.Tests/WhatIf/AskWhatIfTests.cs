using PbrEngine.Engine.Tests.Running;
using PbrEngine.Engine.WhatIf;

namespace PbrEngine.Engine.Tests.WhatIf;

public sealed class AskWhatIfTests : IDisposable
{
    private readonly NightBench _bench = new();

    public AskWhatIfTests()
    {
        _bench.Deliver("2026-10-31", "F1", "F2");
        Assert.Null(_bench.Run("2026-10-31").Refusal);
        _bench.Journal();
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Ask_AChange_IsAnsweredAndNothingIsWritten()
    {
        var answer = Ask(null, ["expanded.absence.terms=2"]);

        Assert.Null(answer.Refusal);
        Assert.True(answer.Report!.IsAsPublished);
        Assert.Equal(6, answer.Report.Unchanged.PayableResults);
        Assert.Empty(_bench.Journal());
    }

    [Theory]
    [InlineData("phase1", "absence.terms=2", "COH-002")]
    [InlineData("expanded", "absence.trems=2", "WIF-003")]
    public void Ask_AWrongQuestion_IsRefusedAsOne(string programme, string change, string code)
    {
        var answer = Ask(programme, [change]);

        Assert.Null(answer.Report);
        Assert.Equal((code, true), (answer.Refusal!.Code, answer.Refusal.IsQuestionWrong));
    }

    [Fact]
    public void Ask_AVersionThatIsNotInstalled_IsRefused()
    {
        _bench.RuleSets = [_bench.RuleSets[0] with { Version = "v2099-01" }];

        Assert.Equal("COH-001", Ask("expanded", ["absence.terms=2"]).Refusal!.Code);
    }

    private WhatIfAnswer Ask(string? programme, IReadOnlyList<string> changes) => new AskWhatIf(new()
    {
        Deliveries = _bench.Imports.Store,
        Feeds = Domain.Extracts.FeedCatalogue.BuiltIn,
        Persons = _bench.Persons,
        Runs = _bench.Runs,
        Outcomes = _bench.Outcomes,
        LinkModel = _bench.Linker.Model,
        RuleSets = _bench.RuleSets,
    }).Ask(_bench.Runs.Published()!, new(programme, changes, []), default);
}
