using PbrEngine.Linkage.Comparing;

namespace PbrEngine.Linkage.Tests.Comparing;

public sealed class PostcodeAgreementsTests
{
    [Theory]
    [InlineData("SW1A1AA", "SW1A1AA", PostcodeAgreement.Full)]
    [InlineData("SW1A1AA", "SW1A1AB", PostcodeAgreement.Sector)]
    [InlineData("SW1A1AA", "SW1A2AA", PostcodeAgreement.District)]
    [InlineData("SW1A1AA", "SW1P1AA", PostcodeAgreement.Area)]
    [InlineData("SW1A1AA", "SE11AA", PostcodeAgreement.Different)]
    [InlineData("B11AA", "BS11AA", PostcodeAgreement.Different)]
    [InlineData("2119", "2119", PostcodeAgreement.Full)]
    [InlineData("2119", "2118", PostcodeAgreement.Different)]
    [InlineData("K1A0B1", "K1A0B2", PostcodeAgreement.Area)]
    [InlineData("", "", PostcodeAgreement.Full)]
    [InlineData("", "M11AA", PostcodeAgreement.Different)]
    public void Compare_EachPart_IsTold(string left, string right, PostcodeAgreement expected)
    {
        Assert.Equal(expected, PostcodeAgreements.Compare(left, right));
        Assert.Equal(expected, PostcodeAgreements.Compare(right, left));
    }

    [Theory]
    [InlineData("SW1A1AA", "SW1A", "SW1A1")]
    [InlineData("M11AA", "M1", "M11")]
    [InlineData("2119", "", "")]
    [InlineData("K1A0B1", "", "")]
    public void Parts_OfAPostcode_AreCut(string postcode, string outward, string sector)
    {
        Assert.Equal(outward, PostcodeAgreements.Outward(postcode).ToString());
        Assert.Equal(sector, PostcodeAgreements.Sector(postcode).ToString());
    }
}
