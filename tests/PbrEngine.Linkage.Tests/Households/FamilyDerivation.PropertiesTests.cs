using PbrEngine.Linkage.Households;
using static PbrEngine.Linkage.Tests.Households.Groups;

namespace PbrEngine.Linkage.Tests.Households;

public sealed class FamilyDerivationPropertiesTests
{
    private const int Rounds = 600;

    [Fact]
    public void On_EdgesAtRandom_AreAsTheNaiveReferenceSays() => ForEach((seed, edges) => Assert.True(
        NaiveFamilies.Text(edges, Trust, Day) == Text(FamilyDerivation.On(edges, Trust, Day).Families),
        $"seed {seed}"));

    [Fact]
    public void On_AnyOrder_GivesTheSame() => ForEach((seed, edges) =>
    {
        HouseholdEdge[] shuffled = [.. edges, .. edges];
        new Random(-seed).Shuffle(shuffled);
        Assert.True(
            Text(FamilyDerivation.On(edges, Trust, Day).Families)
            == Text(FamilyDerivation.On(shuffled, Trust, Day).Families),
            $"seed {seed}");
    });

    [Fact]
    public void On_EdgesAtRandom_EveryPersonOfTheDayIsSomewhereAndNobodyElse() => ForEach((seed, edges) => Assert.True(
        edges.Where(edge => edge.HoldsOn(Day)).Select(edge => edge.Person).ToHashSet().SetEquals(
            FamilyDerivation.On(edges, Trust, Day).Families.SelectMany(family => family.Persons)),
        $"seed {seed}"));

    // What a weaker basis says changes nothing of the families as far as stronger ones say them.
    [Fact]
    public void On_WithoutTheWeakestBases_IsWhatTheStrongerOnesSaid() => ForEach((seed, edges) =>
    {
        FamiliesOfDay all = FamilyDerivation.On(edges, Trust, Day);
        for (int bases = 1; bases <= Trust.BasesByTrust.Count; bases++)
        {
            string[] strong = [.. Trust.BasesByTrust.Take(bases)];
            IEnumerable<Family> kept = all.Families.Where(family => strong.Contains(family.Basis)).Select(family =>
                family with { Memberships = [.. family.Memberships.Where(edge => strong.Contains(edge.Basis))] });
            Assert.True(
                Text(FamilyDerivation.On(edges.Where(edge => strong.Contains(edge.Basis)), Trust, Day).Families)
                == Text(kept),
                $"seed {seed}, {bases} bases");
        }
    });

    private static void ForEach(Action<int, HouseholdEdge[]> test)
    {
        for (int seed = 1; seed <= Rounds; seed++)
        {
            test(seed, AtRandom(seed));
        }
    }
}
