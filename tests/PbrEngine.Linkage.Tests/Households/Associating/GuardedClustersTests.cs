using PbrEngine.Linkage.Households.Associating;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Households.Associating;

public sealed class GuardedClustersTests
{
    private static readonly PersonTable Table = People.Table(People.Column(
        ColumnRole.BirthDate, "1985-01-31", "", "1985-01-31", "2012-02-02", "", "")) with
    {
        Ids = ["a", "b", "c", "d", "e", "f"],
    };

    [Fact]
    public void Join_WhatAGroupNamesBoth_StaysApartWhoeverCameBetween()
    {
        GuardedClusters clusters = Clusters("case 1: a, b", "care 1: c, d");

        Assert.True(clusters.Join(0, 2));
        Assert.False(clusters.Join(2, 1));
        Assert.True(clusters.AreKnownTwo(clusters.RootOf(2), clusters.RootOf(1)));
        Assert.Equal([0, 2], clusters.MembersOf(clusters.RootOf(2)));
        Assert.Equal(1, clusters.RootOf(1));
    }

    [Fact]
    public void Contradict_AnyTwoRecordsOfTheClusters_Do()
    {
        GuardedClusters clusters = Clusters();
        clusters.Join(1, 3);

        Assert.True(clusters.Contradict(clusters.RootOf(0), clusters.RootOf(1)));
        Assert.False(clusters.Contradict(clusters.RootOf(0), clusters.RootOf(2)));
    }

    [Fact]
    public void LinkingMembers_ClustersNamedBesideBoth_AreCountedOnce()
    {
        GuardedClusters clusters = Clusters("case 1: a, b, c", "care 1: d, e, f");
        clusters.Join(1, 4);

        Assert.Equal(1, clusters.LinkingMembers(0, 3));
        Assert.Equal(0, clusters.LinkingMembers(1, 4));
        clusters.Join(2, 5);
        Assert.Equal(2, clusters.LinkingMembers(0, 3));
    }

    private static GuardedClusters Clusters(params string[] groups) =>
        new(Table.Count, StatedGroups.Of(Table, Groups.Edges(groups), 50), new Contradictions(Table));
}
