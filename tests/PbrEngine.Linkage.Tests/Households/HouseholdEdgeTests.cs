using PbrEngine.Linkage.Households;
using static PbrEngine.Linkage.Tests.Households.Groups;

namespace PbrEngine.Linkage.Tests.Households;

public sealed class HouseholdEdgeTests
{
    [Theory]
    [InlineData("02-28", false)]
    [InlineData("03-01", true)]
    [InlineData("05-31", true)]
    [InlineData("06-01", false)]
    public void HoldsOn_FirstAndLastDay_AreBothHeld(string day, bool holds) => Assert.Equal(
        holds, new HouseholdEdge("case", "1", "mum", In2026("03-01"), In2026("05-31")).HoldsOn(In2026(day)));

    [Fact]
    public void HoldsOn_NoEnd_HoldsForEver() =>
        Assert.True(new HouseholdEdge("case", "1", "mum", Day, null).HoldsOn(DateOnly.MaxValue));
}
