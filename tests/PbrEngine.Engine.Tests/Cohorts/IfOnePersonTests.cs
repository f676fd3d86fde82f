using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Tests.Running;

namespace PbrEngine.Engine.Tests.Cohorts;

public sealed class IfOnePersonTests : IDisposable
{
    private static readonly Dictionary<string, string> Nobody = [];

    private readonly NightBench _bench = new();

    public IfOnePersonTests()
    {
        _bench.Deliver("2026-10-31", "F1", "F2");
        Assert.Null(_bench.Run("2026-10-31").Refusal);
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Answers_NobodyTakenForAnother_AreThePublishedOnes()
    {
        var answers = Answers(Nobody, "F1", "F2");

        Assert.Equal(["F1", "F2"], answers.Select(a => a.FamilyRef));
        var published = _bench.Outcomes.Results(1).Select(r => r.Outcome).ToLookup(o => o.FamilyRef);
        Assert.All(answers, a => Assert.True(a.IsSameAs(new(a.FamilyRef, Answer.Yes, [.. published[a.FamilyRef]]))));
    }

    [Fact]
    public void Answers_OnlyTheFamiliesAskedFor_AreEvaluated() =>
        Assert.Equal("F2", Assert.Single(Answers(Nobody, "F2", "F9")).FamilyRef);

    [Fact]
    public void Answers_ProgramCarriesOtherRules_AreNone()
    {
        _bench.RuleSets = [_bench.RuleSets[0] with { Hash = new('b', 64) }];
        Assert.Empty(Answers(Nobody, "F1"));

        _bench.RuleSets = [_bench.RuleSets[0] with { Version = "v2099-01" }];
        Assert.Empty(Answers(Nobody, "F1"));
    }

    // MF2's rows become those of MF1's person, in the facts that the rules get.
    [Fact]
    public void Load_APersonTakenForAnother_IsThatOneEverywhere()
    {
        var (one, other) = (Person("MF1"), Person("MF2"));
        var loader = new CohortLoader(
            _bench.Cohort, _bench.Runs.Find(1), new Dictionary<string, string> { [other] = one });

        var members = loader.Load(_bench.RuleSets).Single().Families.SelectMany(f => f.Members);

        Assert.Equal([one, one], members.Select(m => m.Person.PersonId));
    }

    private string Person(string member) => _bench.Persons.Persons(1)[(Domain.Extracts.Feed.EarlyHelp, member)];

    private IReadOnlyList<FamilyAnswer> Answers(Dictionary<string, string> sameAs, params string[] families) =>
        new IfOnePerson(_bench.Cohort).Answers(
            _bench.Runs.Find(1), sameAs, families.ToHashSet(StringComparer.Ordinal));
}
