using System.Globalization;
using PbrEngine.Benchmarks.Measuring;
using PbrEngine.Data;
using PbrEngine.Data.Imports;
using PbrEngine.Data.Linking;
using PbrEngine.Data.Running;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Loading;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running;
using PbrEngine.Rules.Tracing;
using PbrEngine.RuleSets.Expanded.V201504.Outcomes;

namespace PbrEngine.Benchmarks.Tracing;

/// <summary>
/// What it costs to keep traces: the families of a published run, over and over until there are enough, evaluated with
/// and without them; and how large the traces are in the form in which a run stores them.
/// </summary>
internal static class TraceCost
{
    internal static int Run(string databasePath, int families)
    {
        var database = new PbrDatabase(databasePath);
        var attempt = new RunStore(database).Published()
            ?? throw new InvalidOperationException($"{databasePath} has no published run: make one with pbr demo.");
        var ruleSet = RuleSetLoader.Load(typeof(EligibleFamily).Assembly).Single();
        var (own, context) = Load(database, attempt, ruleSet);
        var all = Enumerable.Range(0, families).Select(i => own[i % own.Count]).ToList();
        foreach (var traces in (TraceOptions[])[TraceOptions.Off, TraceOptions.On, TraceOptions.Off, TraceOptions.On])
            Measure(new EvaluateFamilies(ruleSet, context) { Traces = traces }, all);
        Sizes(new EvaluateFamilies(ruleSet, context) { Traces = TraceOptions.On }, own);
        return 0;
    }

    private static (List<FamilyFacts> Own, EvaluationContext Context) Load(
        PbrDatabase database, RunAttempt attempt, RuleSet ruleSet)
    {
        var facts = new RunFacts(new DeliveryStore(database), FeedCatalogue.BuiltIn, attempt.AsAt);
        var personOf = new PersonStore(database).Persons(attempt.Id);
        var parameters = ruleSet.Parameters.On(attempt.AsAt);
        return (
            [
                .. facts.Families(facts.Persons(), (feed, reference) => personOf[(feed, reference)])
                    .Where(f => f.Family.Programme == ruleSet.Programme),
            ],
            new(attempt.AsAt, facts.Extracts.Coverage(FeedCatalogue.BuiltIn, parameters), parameters));
    }

    private static void Measure(EvaluateFamilies engine, List<FamilyFacts> families)
    {
        var before = GC.GetTotalAllocatedBytes();
        var figures = Figures.Of(() => engine.Evaluate(families, null, CancellationToken.None));
        var allocated = (GC.GetTotalAllocatedBytes() - before) / 1048576.0;
        Console.WriteLine(
            figures.Line(engine.Traces.IsOn ? "with" : "without", families.Count)
            + string.Create(CultureInfo.InvariantCulture, $"  allocated_mb {allocated:F0}"));
    }

    private static void Sizes(EvaluateFamilies engine, List<FamilyFacts> families)
    {
        var sizes = engine.Evaluate(families, null, CancellationToken.None).Select(v => v.StoredTrace.Length).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sizes.Count} families, average {sizes.Average():F0} bytes, largest {sizes.Max()} bytes; "
            + $"{engine.Texts.All.Count} texts of {engine.Texts.All.Sum(t => t.Text.Length)} characters"));
    }
}
