using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class AddressPartsTests
{
    [Theory]
    [InlineData("12 High St", "12", "HIGH STREET", null)]
    [InlineData("12a High St", "12A", "HIGH STREET", null)]
    [InlineData("12 A High St", "12A", "HIGH STREET", null)]
    [InlineData("0012 High St", "12", "HIGH STREET", null)]
    [InlineData("Flat 3, 12 High Street", "12", "FLAT 3 HIGH STREET", null)]
    [InlineData("Apt 3", null, "FLAT 3", null)]
    [InlineData("Rose Cottage, 4 Mill Ln", "4", "ROSE COTTAGE MILL LANE", null)]
    [InlineData("12 High Street, Leeds LS1 4AB", "12", "HIGH STREET LEEDS", "LS14AB")]
    [InlineData("12 High Street, Leeds, ls14ab", "12", "HIGH STREET LEEDS", "LS14AB")]
    [InlineData("LS1 4AB", null, "LS1 4AB", null)]
    [InlineData("5th Avenue", null, "5TH AVENUE", null)]
    [InlineData("wallaby place", null, "WALLABY PLACE", null)]
    [InlineData("12", null, "12", null)]
    [InlineData("0 High St", null, "HIGH STREET", null)]
    [InlineData(",", null, null, null)]
    public void Of_ALine_IsCutIntoParts(string stated, string? house, string? street, string? postcode) =>
        Assert.Equal(new AddressParts(house, street, postcode), AddressParts.Of(stated));

    [Theory]
    [InlineData("12", "12")]
    [InlineData("12 a", "12A")]
    [InlineData("No. 12", "12")]
    [InlineData("12.0", "12")]
    [InlineData("007", "7")]
    [InlineData("Rose Cott", "ROSE COTTAGE")]
    [InlineData("0", null)]
    [InlineData("?", null)]
    public void HouseOnly_AsStated_IsClosedUp(string stated, string? house) =>
        Assert.Equal(house, AddressParts.HouseOnly(stated));

    [Fact]
    public void Of_VeryManyWords_IsCut()
    {
        string? street = AddressParts.Of(string.Join(' ', Enumerable.Repeat("lane", 200))).Street;
        Assert.Equal(24, street?.Split(' ').Length);
    }
}
