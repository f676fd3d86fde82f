using PbrEngine.Linkage.Households.Associating;

namespace PbrEngine.Linkage.Tests.Households.Associating;

public sealed class HouseholdModelTests
{
    private static readonly HouseholdModel Model = new()
    {
        Coverage = 0.8,
        AtOneAddress = [new(-3, 10, 4, 0, -1), new(2, 90, 9, 1, 6)],
        LinkingBits = [-1, 5, 7],
    };

    [Theory]
    [InlineData(2.5, true, 0, 3.5)]
    [InlineData(2.5, true, 2, 3.5)]
    [InlineData(-2.5, true, 0, 1.5)]
    [InlineData(0.5, true, 0, 0)]
    [InlineData(2.5, false, 0, -1)]
    [InlineData(2.5, false, 1, 5)]
    [InlineData(2.5, false, 9, 7)]
    public void Bits_ByAddressAndMembers(double weight, bool isOneAddress, int linking, double bits) =>
        Assert.Equal(bits, Model.Bits(weight, isOneAddress, linking));
}
