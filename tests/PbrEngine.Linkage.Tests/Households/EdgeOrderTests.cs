using PbrEngine.Linkage.Households;
using static PbrEngine.Linkage.Tests.Households.Groups;

namespace PbrEngine.Linkage.Tests.Households;

public sealed class EdgeOrderTests
{
    [Theory]
    [InlineData("gossip", "1", "mum", null, "the basis 'gossip' is not one of those that are trusted")]
    [InlineData("case", "", "mum", null, "a reference is empty")]
    [InlineData("case", "1", "", null, "a reference is empty")]
    [InlineData("case", "1", "mum", "06-29", "it ends before it begins")]
    public void Sorted_EdgeThatCannotBe_SaysWhy(string basis, string group, string person, string? to, string why)
    {
        var edge = new HouseholdEdge(basis, group, person, Day, to is null ? null : In2026(to));

        Assert.Contains(why, Assert.Throws<ArgumentException>(() => EdgeOrder.Of(Trust).Sorted([edge])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sorted_EdgeOfOneDay_IsKept() =>
        Assert.Single(EdgeOrder.Of(Trust).Sorted([new("case", "1", "mum", Day, Day)]));

    [Fact]
    public void Of_BasisNamedTwice_Refuses() => Assert.Throws<ArgumentException>(
        () => EdgeOrder.Of(new() { BasesByTrust = ["case", "case"] }));

    [Fact]
    public void Sorted_AnyOrder_IsByTrustGroupPersonAndDaysEachOnce()
    {
        HouseholdEdge[] sorted =
        [
            .. Edges("case 2: a to 07-01", "care 1: a, b", "care 1: b from 01-01 to 02-01", "care 1: b from 01-01"),
        ];
        HouseholdEdge[] shuffled = [.. sorted, .. sorted];
        new Random(5).Shuffle(shuffled);

        Assert.Equal(sorted, EdgeOrder.Of(Trust).Sorted(shuffled));
    }
}
