using PbrEngine.Linkage.Households;
using static PbrEngine.Linkage.Tests.Households.Groups;

namespace PbrEngine.Linkage.Tests.Households;

public sealed class FamilyHistoryTests
{
    [Fact]
    public void Of_FamilyThatOpensACase_KeepsItsIdAndItsDays() => Assert.Equal(
        """
        F1 child contact 4 2026-01-01 2026-03-31
        F1 child case 1 2026-04-01
        F1 mum case 1 2026-04-01
        F1 mum contact 4 2026-01-01 2026-03-31
        """.ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal),
        Lines("contact 4: mum, child from 01-01", "case 1: mum, child from 04-01").Order(StringComparer.Ordinal));

    [Fact]
    public void Of_ChildMoves_IsASplitOnTheDay()
    {
        FamilyHistory history = History(
            "case 1: mum, girl from 01-01", "case 1: boy from 01-01 to 05-31",
            "case 2: dad from 01-01", "case 2: boy from 06-01");

        FamilySplit split = Assert.IsType<FamilySplit>(Assert.Single(history.Events));
        Assert.Equal(("F1", "F2", In2026("06-01"), "boy"), (split.From, split.To, split.On, split.Persons.Single()));
    }

    [Fact]
    public void Of_CoupleSplitsUpAndMakesUp_AreTwoFamiliesThenOne()
    {
        FamilyHistory history = History(
            "tenancy 1: mum, child from 01-01", "tenancy 1: dad from 01-01 to 02-28",
            "tenancy 2: dad from 03-01 to 04-30", "tenancy 1: dad from 05-01");

        Assert.Equal([typeof(FamilySplit), typeof(FamilyMerged)], history.Events.Select(e => e.GetType()));
        Assert.Equal(
            ["F1 dad tenancy 1 2026-01-01 2026-02-28", "F1 dad tenancy 1 2026-05-01"],
            history.Memberships.Where(m => m.FamilyId == "F1" && m.Person == "dad").Select(Line));
    }

    [Fact]
    public void Of_GroupTooLargeForAWhile_IsToldOfWithItsMost()
    {
        FamilyHistory history = FamilyHistory.Of(
            Edges("surname 1: a, b, c from 01-01", "surname 1: d from 02-01 to 02-28", "surname 2: z"),
            Trust with { GroupPersonsMax = 2 }, Ids());

        Assert.Equal([new HouseholdGroup("surname", "1", 4)], history.LeftOut);
    }

    [Fact]
    public void Of_AnyOrder_GivesTheSame()
    {
        for (int seed = 1; seed <= 150; seed++)
        {
            HouseholdEdge[] edges = AtRandom(seed);
            HouseholdEdge[] shuffled = [.. edges];
            new Random(-seed).Shuffle(shuffled);
            FamilyHistory one = FamilyHistory.Of(edges, Trust, Ids());
            FamilyHistory other = FamilyHistory.Of(shuffled, Trust, Ids());

            Assert.True(one.Memberships.SequenceEqual(other.Memberships), $"seed {seed}");
            Assert.True(one.Events.Select(e => (e.On, e.GetType())).SequenceEqual(
                other.Events.Select(e => (e.On, e.GetType()))), $"seed {seed}");
        }
    }

    [Fact]
    public void Of_EveryDay_IsWhatTheDayItselfSays()
    {
        for (int seed = 1; seed <= 150; seed++)
        {
            HouseholdEdge[] edges = AtRandom(seed);
            FamilyHistory history = FamilyHistory.Of(edges, Trust, Ids());
            for (int day = -26; day <= 32; day++)
            {
                DateOnly on = Day.AddDays(day);
                Assert.True(OfDay(edges, on).SequenceEqual(OfHistory(history, on)), $"seed {seed}, {on}");
            }
        }
    }

    private static IEnumerable<string> OfDay(HouseholdEdge[] edges, DateOnly day) => FamilyDerivation
        .On(edges, Trust, day).Families
        .Select(family => string.Join(',', family.Memberships
            .Select(edge => $"{edge.Person} {edge.Basis} {edge.Group}").Distinct().Order(StringComparer.Ordinal)))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> OfHistory(FamilyHistory history, DateOnly day) => history.Memberships
        .Where(m => m.From <= day && !(m.To < day)).GroupBy(m => m.FamilyId)
        .Select(family => string.Join(',', family
            .Select(m => $"{m.Person} {m.Basis} {m.Group}").Order(StringComparer.Ordinal)))
        .Order(StringComparer.Ordinal);

    private static FamilyHistory History(params string[] groups) => FamilyHistory.Of(Edges(groups), Trust, Ids());

    private static IEnumerable<string> Lines(params string[] groups) => History(groups).Memberships.Select(Line);

    private static string Line(FamilyMembership m) =>
        $"{m.FamilyId} {m.Person} {m.Basis} {m.Group} {m.From:yyyy-MM-dd} {m.To:yyyy-MM-dd}".TrimEnd();

    private static Func<string> Ids()
    {
        int given = 0;
        return () => $"F{++given}";
    }
}
