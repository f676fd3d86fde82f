using PbrEngine.Linkage.Households;
using static PbrEngine.Linkage.Tests.Households.Groups;

namespace PbrEngine.Linkage.Tests.Households;

public sealed class ConnectedHistoryTests
{
    [Fact]
    public void Tell_EdgesThatFollowOnEachOther_AreOneMembership()
    {
        var history = new ConnectedHistory(
            [.. Edges("case 1: mum from 01-01 to 02-28", "case 1: mum from 03-01 to 04-30")],
            EdgeOrder.Of(Trust), Trust);
        history.Tell(() => "F1");

        Assert.Equal(
            [new("F1", "mum", "case", "1", In2026("01-01"), In2026("04-30"))], history.Memberships);
    }

    [Fact]
    public void Tell_GapOfADay_IsTwoMembershipsOfOneFamily()
    {
        var history = new ConnectedHistory(
            [.. Edges("case 1: mum from 01-01 to 02-27", "case 1: mum from 03-01")], EdgeOrder.Of(Trust), Trust);
        history.Tell(() => "F1");

        Assert.Equal(["F1", "F1"], history.Memberships.Select(m => m.FamilyId));
    }
}
