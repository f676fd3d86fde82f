using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;
using PbrEngine.RuleSets.Tests.Explaining;

namespace PbrEngine.RuleSets.Tests;

/// <summary>
/// What a variant takes over from the families as they are comes out as if every family had been evaluated anew: for
/// another value of every parameter of every programme for families, all of them asked at once and each alone.
/// </summary>
public sealed class VariantsTests
{
    private const int Families = 60;

    [Theory]
    [InlineData("expanded", 1)]
    [InlineData("expanded", 2)]
    [InlineData("phase1", 3)]
    [InlineData("phase1", 4)]
    [InlineData("supporting-families", 5)]
    [InlineData("supporting-families", 6)]
    public void Under_AnotherValueOfAnyParameter_IsAsEvaluatedAnew(string programme, int seed)
    {
        var cohort = Cohort(RuleSetOf(programme), new Random(seed));
        var changes = cohort.RuleSet.Parameters.All
            .SelectMany(p => Others(p, cohort.AsAt), (p, v) => new Dictionary<string, DatedValue> { [p.Id] = v })
            .ToList();

        var together = EvaluateCohort.Under(cohort, changes, default);

        Assert.True(changes.Count > 20, $"{changes.Count} changes");
        AssertSame(Anew(cohort, new Dictionary<string, DatedValue>()), together.Unchanged, $"seed {seed}, unchanged");
        var other = 0;
        for (var i = 0; i < changes.Count; i++)
        {
            var (name, anew) = ($"seed {seed}, {changes[i].Keys.Single()}", Anew(cohort, changes[i]));
            AssertSame(anew, together.Changed[i], name);
            AssertSame(anew, EvaluateCohort.Under(cohort, [changes[i]], default).Changed[0], name);
            other += anew.Zip(together.Unchanged).Any(p => !p.First.IsSameAs(p.Second)) ? 1 : 0;
        }
        Assert.True(other > 8, $"seed {seed}: only {other} changes make a difference");
    }

    private static RuleSet RuleSetOf(string programme) => programme switch
    {
        "expanded" => Shipped.Expanded.RuleSet,
        "phase1" => Shipped.Phase1.RuleSet,
        _ => Shipped.SupportingFamilies.RuleSet,
    };

    private static PublishedCohort Cohort(RuleSet ruleSet, Random random)
    {
        var run = RandomFamily.DrawRun(random).Under(ruleSet.Parameters).Build();
        return new()
        {
            RuleSet = ruleSet,
            StoredHash = ruleSet.Hash,
            AsAt = run.AsAt,
            Families =
            [
                .. Enumerable.Range(0, Families).Select(i => RandomFamily.Draw(random, $"F{i}", ruleSet.Programme)),
            ],
            Published = [],
            // The feeds end a while before the run, so that one is stale under a smaller limit.
            Coverage = parameters =>
            [
                .. run.Feeds.Select(f => f with
                {
                    EvidenceOn = f.EvidenceOn?.AddDays(-10),
                    StaleDays = StaleDays(f, parameters),
                }),
            ],
        };
    }

    private static int StaleDays(FeedCoverage feed, ParametersOn parameters) => parameters.Number(
        feed.Feed == Feed.Schools ? "evidence.stale_days.schools" : "evidence.stale_days.others");

    // More, less and next to nothing of a number; one code less. Which problems, measures and results there are is the
    // programme's shape, and changes only together.
    private static IEnumerable<DatedValue> Others(Parameter parameter, DateOnly asAt)
    {
        var now = parameter.Values.LastOrDefault(v => v.From <= asAt) ?? parameter.Values[0];
        if (now.Number is { } number)
            return [new(default, number + 1, []), new(default, 2 * number, []), new(default, 1, [])];
        string[] shape = ["problem", "need", "headline", "result", "measure", "entitlement", "eligibility"];
        return now.Codes.Count > 1 && !Array.Exists(shape, s => parameter.Id.StartsWith(s, StringComparison.Ordinal))
            ? [new(default, null, [.. now.Codes.Skip(1)])]
            : [];
    }

    private static List<FamilyAnswer> Anew(PublishedCohort cohort, Dictionary<string, DatedValue> values)
    {
        var parameters = cohort.RuleSet.Parameters.With(values).On(cohort.AsAt);
        var engine = new EvaluateFamilies(
            cohort.RuleSet, new(cohort.AsAt, cohort.Coverage(parameters), parameters));
        return
        [
            .. cohort.Families
                .Select(f => engine.Evaluate(f, TraceOptions.Off))
                .Select(v => new FamilyAnswer(v.Assessment.Standing.FamilyRef, v.Eligible, v.Outcomes)),
        ];
    }

    private static void AssertSame(
        List<FamilyAnswer> expected, IReadOnlyList<FamilyAnswer> actual, string what)
    {
        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected.Zip(actual), p => Assert.True(p.First.IsSameAs(p.Second), $"{what}: {p.First.FamilyRef}"));
    }
}
