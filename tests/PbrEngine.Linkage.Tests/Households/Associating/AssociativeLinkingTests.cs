using System.Globalization;
using PbrEngine.Linkage.Households;
using PbrEngine.Linkage.Households.Associating;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Households.Associating;

public sealed class AssociativeLinkingTests
{
    private const int Homes = 400;

    [Fact]
    public void Link_MothersWithoutARival_AreRaised()
    {
        (_, AssociativeResult result) = new TwoHomes(Homes).Link();

        Assert.Equal(Homes, result.Raised.Count);
        Assert.All(result.Raised, link => Assert.Equal((TwoHomes.MotherBits, 1), (link.Weight, link.LinkingMembers)));
        Assert.Empty(result.Review);
    }

    [Fact]
    public void Link_NoEdges_RaisesNoFewAndLeavesThemInDoubt()
    {
        (_, AssociativeResult result) = new TwoHomes(3).Link(hasEdges: false);

        Assert.Empty(result.Raised);
        Assert.Equal(3, result.Review.Count);
    }

    [Fact]
    public void Link_GroupNamesBoth_AreNeverOneHoweverSure()
    {
        var town = new TwoHomes(Homes);
        town.State("rent 0 twin", "BEN", "2015-05-05", "M", "0", "tenancy 0");
        town.Compare("rent 0 child", "rent 0 twin", 15);

        Assert.False(town.IsOne("rent 0 child", "rent 0 twin"));
        Assert.Equal(15, Assert.Single(town.Link().Result.HeldApart).Weight);
    }

    [Fact]
    public void Link_ChildNamedAfterTheMotherIsKnown_OnlyTheMotherIsRaised()
    {
        var town = new TwoHomes(Homes);
        town.State("school 0 girl", "ANN", "2012-02-02", "F", "0", "contact 0");
        town.State("rent 0 girl", "ANN", "2012-02-02", "F", "0", "tenancy 0");
        town.Compare("school 0 girl", "rent 0 girl", 14);
        town.Compare("school 0 mum", "rent 0 girl", TwoHomes.MotherBits);

        Assert.True(town.IsOne("school 0 mum", "rent 0 mum"));
        Assert.False(town.IsOne("school 0 mum", "rent 0 girl"));
    }

    [Fact]
    public void Link_EitherOfTwo_StaysInDoubtAsNeither()
    {
        var town = new TwoHomes(Homes);
        town.State("rent 0 girl", "ANN", "2012-02-02", "F", "0", "tenancy 0");
        town.Compare("school 0 mum", "rent 0 girl", TwoHomes.MotherBits);

        AssociativeResult result = town.Link().Result;

        Assert.Equal(Homes - 1, result.Raised.Count);
        Assert.Equal([0.0, 0.0], result.Review.Select(pair => pair.Weight));
    }

    [Fact]
    public void Link_Contradiction_StaysInDoubtWithItsOwnWeight()
    {
        var town = new TwoHomes(Homes);
        town.State("police mum", "ANN", "1951-11-12", "F", "1", null);
        town.Compare("rent 1 mum", "police mum", TwoHomes.MotherBits);

        Assert.False(town.IsOne("rent 1 mum", "police mum"));
        Assert.Equal(TwoHomes.MotherBits, Assert.Single(town.Link().Result.Review).Weight);
    }

    [Fact]
    public void Link_AFirstPassWeightBelowReview_IsNotHeard()
    {
        var town = new TwoHomes(Homes);
        town.State("dwp 1 mum", "ANN", "", "F", "1", "claim 1");
        town.State("dwp 1 child", "BEN", "2015-05-05", "M", "1", "claim 1");
        town.Compare("dwp 1 child", "rent 1 child", 12);
        town.Compare("dwp 1 mum", "rent 1 mum", new AssociativeOptions().ReviewBits - 0.1);

        Assert.False(town.IsOne("dwp 1 mum", "rent 1 mum"));
    }

    [Fact]
    public void Link_AnyOrderOfRecordsPairsAndEdges_GivesTheSame()
    {
        string expected = Text(null);
        for (int seed = 1; seed <= 20; seed++)
        {
            Assert.True(expected == Text(seed), $"seed {seed}");
        }
    }

    [Fact]
    public void Link_TablesOfATown_NeverHoldTwoOfAGroupInACluster()
    {
        for (int seed = 1; seed <= 5; seed++)
        {
            (PersonTable table, int[] truth) = People.Town(300, seed);
            var random = new Random(seed);
            HouseholdEdge[] edges =
            [
                .. table.Ids.Select(id => new HouseholdEdge(
                    "case", random.Next(150).ToString(CultureInfo.InvariantCulture), id, new(2020, 1, 1), null)),
            ];
            AssociativeResult result =
                AssociativeLinking.Link(table, PersonMatching.Match(table, new()).Pairs, edges, new());

            Assert.Equal(truth.Length, result.Clusters.Length);
            Assert.All(
                edges.GroupBy(edge => edge.Group),
                group => Assert.Distinct(group.Select(e => result.Clusters[Array.IndexOf(table.Ids, e.Person)])));
        }
    }

    [Fact]
    public void Link_OptionsThatCannotBe_Refuses() => Assert.All(
        new AssociativeOptions[]
        {
            new() { JoinBits = -9 }, new() { JoinBits = double.NaN }, new() { EvidenceBitsMax = -1 },
            new() { RivalBits = -1 }, new() { RoundsMax = -1 },
        },
        options => Assert.Throws<ArgumentException>(() => new TwoHomes(1).Link(options)));

    private static string Text(int? seed)
    {
        var town = new TwoHomes(60);
        for (int home = 0; home < 20; home++)
        {
            town.State($"dwp {home} mum", "ANN", "", "F", $"{home}", $"claim {home % 7}");
            town.Compare($"dwp {home} mum", $"rent {home} mum", 2.5);
            town.Compare($"dwp {home} mum", $"school {home} mum", 2.5);
        }

        (PersonTable table, AssociativeResult result) = town.Link(seed: seed);
        return string.Join(';', Enumerable.Range(0, table.Count)
                .Select(row => table.Ids[row] + "=" + table.Ids[result.Clusters[row]]).Order(StringComparer.Ordinal))
            + string.Join(';', result.Raised.Select(r => $"{table.Ids[r.Left]}+{table.Ids[r.Right]} {r.Bits:R}"))
            + string.Join(';', result.Review.Select(r => $"{table.Ids[r.Left]}?{table.Ids[r.Right]} {r.Weight:R}"));
    }
}
