using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Tests.Running;

public sealed class EvaluateRunTests : IDisposable
{
    private readonly NightBench _bench = new();

    public EvaluateRunTests() => _bench.RuleSets = [_bench.RuleSet("expanded"), _bench.RuleSet("phase1")];

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Evaluate_Families_AreJudgedByTheirOwnProgramme()
    {
        Link("F1", "F2:phase1", "F3:skills", "F4");

        var counts = Evaluate();

        Assert.Equal(
            [("F1", "expanded"), ("F2", "phase1"), ("F4", "expanded")],
            _bench.Outcomes.Families(1).Select(f => (f.FamilyRef, f.Programme)));
        Assert.Equal(
            [
                new("evaluated.expanded", 2), new("evaluated.phase1", 1), new("families", 4),
                new("measures.expanded", 32), new("measures.phase1", 16), new("not_evaluated", 1),
                new("payable.expanded", 6), new("payable.phase1", 3), new("pence.expanded", 600),
                new("pence.phase1", 300), new("unknown.expanded", Unknown("F1", "F4")),
                new("unknown.phase1", Unknown("F2")),
            ],
            counts);
    }

    [Fact]
    public void Evaluate_Families_KeepTheirTraces()
    {
        Link("F1", "F2:phase1");

        Evaluate();

        Assert.All(["F1", "F2"], family => Assert.Single(_bench.Traces.Find(1, family)!.Members));
        Assert.Null(_bench.Traces.Find(1, "F3"));
    }

    [Fact]
    public void Evaluate_OneProgramme_CountsTheOthersAsNotEvaluated()
    {
        Link("F1", "F2:phase1");

        var counts = Evaluate("phase1");

        Assert.Equal(["F2"], _bench.Outcomes.Families(1).Select(f => f.FamilyRef));
        Assert.Equal(1, counts["not_evaluated"]);
    }

    [Fact]
    public void Evaluate_Again_ReplacesTheVerdicts()
    {
        Link("F1", "F2:phase1");
        Evaluate();

        Evaluate();

        Assert.Equal(2, _bench.Outcomes.Families(1).Count);
    }

    [Fact]
    public void Evaluate_Members_AreThePersonsOfTheLinking()
    {
        Link("F1", "F2");

        Evaluate();

        var persons = _bench.Persons.Persons(1);
        Assert.All(_bench.Outcomes.Families(1), f => Assert.Equal(
            [persons[(Domain.Extracts.Feed.EarlyHelp, "M" + f.FamilyRef)]], f.Members));
    }

    [Fact]
    public void Evaluate_Progress_EndsWithTheTotal()
    {
        Link("F1", "F2", "F3");
        var told = new Told();

        _bench.Services.Evaluate.Evaluate(_bench.Runs.Find(1), null, told, CancellationToken.None);

        Assert.Equal([new(RunSteps.Evaluate, "families", 3, 3)], told.All);
    }

    private void Link(params string[] families)
    {
        _bench.Deliver("2026-10-31", families);
        _bench.Imports.Import();
        new RunOneStep(_bench.Services).Link(_bench.Options("2026-10-31"));
    }

    private long Unknown(params string[] families) => families
        .SelectMany(f => _bench.Outcomes.Measures(1, f))
        .Count(m => m.Measure.State == MeasureState.Unknown);

    private IReadOnlyDictionary<string, long> Evaluate(string? programme = null) =>
        _bench.Services.Evaluate.Evaluate(_bench.Runs.Find(1), programme, null, CancellationToken.None);

    private sealed class Told : IProgress<RunProgress>
    {
        public System.Collections.Concurrent.ConcurrentQueue<RunProgress> All { get; } = [];

        public void Report(RunProgress value) => All.Enqueue(value);
    }
}
