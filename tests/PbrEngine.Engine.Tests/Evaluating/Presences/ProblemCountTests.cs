using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating.Presences;

namespace PbrEngine.Engine.Tests.Evaluating.Presences;

/// <summary>
/// Problems that rest on non-resident members count as far as each can be given a different one (R21).
/// </summary>
public sealed class ProblemCountTests
{
    [Fact]
    public void Certain_OneNonResidentWithTwoProblems_CountsOne() =>
        Assert.Equal(1, ProblemCount.Certain([Away("P1"), Away("P1")], 1));

    [Fact]
    public void Certain_TwoNonResidentsWithThreeProblems_CountsTwo() =>
        Assert.Equal(2, ProblemCount.Certain([Away("P1"), Away("P1", "P2"), Away("P2")], 1));

    /// <summary>The first problem must give way: P1 can only be the second one's.</summary>
    [Fact]
    public void Certain_ProblemSharedByTwo_IsGivenToTheOneWhoIsFree() =>
        Assert.Equal(2, ProblemCount.Certain([Away("P1", "P2"), Away("P1")], 1));

    /// <summary>A programme that lets one non-resident member give more problems than one counts so many.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    public void Certain_OneNonResidentWithThreeProblems_CountsAsManyAsTheyCanGive(int perNonResident, int count) =>
        Assert.Equal(count, ProblemCount.Certain([Away("P1"), Away("P1"), Away("P1")], perNonResident));

    [Fact]
    public void Certain_ResidentsProblems_CountEachBesideThem() =>
        Assert.Equal(3, ProblemCount.Certain([Home(), Home(), Away("P1"), Away("P1")], 1));

    [Fact]
    public void Count_UnknownAndAbsent_AreNotCertain()
    {
        ProblemPresence[] problems =
        [
            Home() with { State = Presence.Unknown }, Home() with { State = Presence.Absent }, Home(),
            Away("P1") with { State = Presence.Unknown },
        ];
        Assert.Equal(1, ProblemCount.Certain(problems, 1));
        Assert.Equal(2, ProblemCount.Unknown(problems));
    }

    /// <summary>Up to six problems and four persons, against trying every assignment.</summary>
    [Fact]
    public void Certain_AnyProblems_IsTheLargestAssignment()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var random = new Random(seed);
            var problems = Enumerable.Range(0, random.Next(7)).Select(_ => Draw(random)).ToList();
            var perNonResident = random.Next(1, 4);
            var expected = problems.Count(p => !p.RestsOnNonResidents)
                + Largest([.. problems.Where(p => p.RestsOnNonResidents)], 0, perNonResident, []);
            Assert.True(expected == ProblemCount.Certain(problems, perNonResident), $"seed {seed}");
        }
    }

    private static int Largest(List<ProblemPresence> problems, int at, int perPerson, List<string> taken)
    {
        if (at == problems.Count)
            return 0;
        var best = Largest(problems, at + 1, perPerson, taken);
        foreach (var person in problems[at].ShownBy.Where(p => taken.Count(t => t == p) < perPerson).ToList())
        {
            taken.Add(person);
            best = Math.Max(best, 1 + Largest(problems, at + 1, perPerson, taken));
            taken.Remove(person);
        }
        return best;
    }

    private static ProblemPresence Draw(Random random)
    {
        if (random.Next(4) == 0)
            return Home();
        var persons = Enumerable.Range(1, 4).Where(_ => random.Next(3) == 0).Select(i => $"P{i}").ToArray();
        return Away(persons.Length == 0 ? ["P1"] : persons);
    }

    private static ProblemPresence Home() => Away("P9") with { RestsOnNonResidents = false };

    private static ProblemPresence Away(params string[] shownBy) => new()
    {
        Code = "crime",
        On = new(2026, 1, 15),
        State = Presence.Present,
        ShownBy = shownBy,
        RestsOnNonResidents = true,
    };
}
