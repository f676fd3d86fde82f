using System.Text.Json;
using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Rules.Tracing;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests;

/// <summary>Families evaluated together come out as each does alone, whatever the degree of parallelism.</summary>
public sealed class ParallelEvaluationTests
{
    [Fact]
    public void Evaluate_ManyFamilies_IsTheSameAsOneByOne()
    {
        var context = A.Run().Under(Shipped.Expanded.RuleSet.Parameters).Build();
        var engine = new EvaluateFamilies(Shipped.Expanded.RuleSet, context);
        var families = Families().ToList();

        var together = engine.Evaluate(families, null, default).Select(Text).ToList();

        Assert.Equal(families.Select(f => Text(engine.Evaluate(f, TraceOptions.Off))), together);
        Assert.Equal(together, engine.Evaluate(families, null, default).Select(Text));
        Assert.True(together.Distinct(StringComparer.Ordinal).Count() > 50, "the families are too much alike");
    }

    /// <summary>The families of all scenarios, several times over under other references.</summary>
    private static IEnumerable<FamilyFacts> Families() =>
        from copy in Enumerable.Range(1, 5)
        from scenario in Shipped.Expanded.Scenarios.Select((s, i) => (s.Family, Number: i))
        let name = $"F{copy}-{scenario.Number:000}"
        select scenario.Family with { Family = scenario.Family.Family with { FamilyRef = name } };

    private static string Text(FamilyVerdict verdict) => JsonSerializer.Serialize(new
    {
        verdict.Eligible,
        verdict.Outcomes,
        verdict.Assessment.Measures,
        verdict.Assessment.Problems,
        verdict.Assessment.ProblemsNow,
        verdict.Assessment.Tally,
    });
}
