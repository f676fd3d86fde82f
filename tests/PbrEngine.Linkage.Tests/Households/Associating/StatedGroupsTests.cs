using PbrEngine.Linkage.Households;
using PbrEngine.Linkage.Households.Associating;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Households.Associating;

public sealed class StatedGroupsTests
{
    private static readonly PersonTable Table =
        People.Table(People.Column(ColumnRole.Forename, "A", "B", "C")) with { Ids = ["a", "b", "c"] };

    [Fact]
    public void Of_EdgesOfOneGroup_NameItsRowsOnce()
    {
        StatedGroups stated = StatedGroups.Of(
            Table, Groups.Edges("case 1: c, a", "case 1: a from 01-01", "care 1: b"), 50);

        Assert.Equal(2, stated.Count);
        Assert.Equal([0, 2], stated.RowsOf(stated.GroupsOf(0).Single()));
        Assert.Equal(stated.GroupsOf(0), stated.GroupsOf(2));
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(2, 0)]
    public void Of_GroupOverTheMost_SaysNothing(int most, int groups) =>
        Assert.Equal(groups, StatedGroups.Of(Table, Groups.Edges("case 1: a, b, c"), most).Count);

    [Fact]
    public void Of_UnknownRecord_Refuses() => Assert.Throws<ArgumentException>(
        () => StatedGroups.Of(Table, [new HouseholdEdge("case", "1", "z", Groups.Day, null)], 50));
}
