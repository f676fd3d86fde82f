using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Tests.Running;

namespace PbrEngine.Engine.Tests.Cohorts;

public sealed class CohortLoaderTests : IDisposable
{
    private readonly NightBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Load_APublishedRun_HasItsFamiliesAndResults()
    {
        Night("F2", "F1");

        var cohort = Assert.Single(Loader().Load(_bench.RuleSets));

        Assert.Equal(["F1", "F2"], cohort.Families.Select(f => f.Family.FamilyRef));
        Assert.Equal(["F1", "F2"], cohort.Published.Select(a => a.FamilyRef));
        Assert.All(cohort.Published, a => Assert.Equal(3, a.Outcomes.Count));
        Assert.Empty(cohort.Missing);
        Assert.True(cohort.HasTheRunsRules);
    }

    [Fact]
    public void Load_OtherRules_SaysSo()
    {
        Night("F1");
        _bench.RuleSets = [_bench.RuleSets[0] with { Hash = new string('b', 64) }];

        Assert.False(Loader().Load(_bench.RuleSets).Single().HasTheRunsRules);
    }

    [Fact]
    public void RuleSets_AVersionThatIsNotInstalled_IsRefused()
    {
        Night("F1");
        _bench.RuleSets = [_bench.RuleSets[0] with { Version = "v2099-01" }];

        var (ruleSets, refusal) = Loader().RuleSets(null);

        Assert.Empty(ruleSets);
        Assert.Equal("COH-001", refusal!.Code);
        Assert.Contains("expanded/v2015-04", refusal.Message, StringComparison.Ordinal);
        Assert.False(refusal.IsQuestionWrong);
    }

    [Fact]
    public void RuleSets_AProgrammeThatTheRunLacks_IsAWrongQuestion()
    {
        Night("F1");

        Assert.Equal(["expanded"], Names(Loader().RuleSets(null).RuleSets));
        Assert.Equal(["expanded"], Names(Loader().RuleSets("expanded").RuleSets));
        var refusal = Loader().RuleSets("phase1").Refusal!;
        Assert.Equal("COH-002", refusal.Code);
        Assert.True(refusal.IsQuestionWrong);
        Assert.Contains("it has expanded", refusal.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(IReadOnlyList<RuleSet> ruleSets) => ruleSets.Select(r => r.Programme);

    private void Night(params string[] families)
    {
        _bench.Deliver("2026-10-31", families);
        Assert.Null(_bench.Run("2026-10-31").Refusal);
    }

    private CohortLoader Loader() => new(_bench.Cohort, _bench.Runs.Published()!);
}
