using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Tests.Normalising;

public sealed class StandardPostcodeTests
{
    [Theory]
    [InlineData("SW1A 1AA", "SW1A1AA")]
    [InlineData("sw1a1aa", "SW1A1AA")]
    [InlineData(" SW1A  1AA. ", "SW1A1AA")]
    [InlineData("M1 1AE", "M11AE")]
    [InlineData("M11AE", "M11AE")]
    [InlineData("B33 8TH", "B338TH")]
    [InlineData("ZZ9 9ZZ", "ZZ99ZZ")]
    [InlineData("UNKNOWN", null)]
    [InlineData("M1 1A", null)]
    [InlineData("SW1A 11AA", null)]
    [InlineData("AB 1CD", null)]
    [InlineData("1B1 1AA", null)]
    [InlineData("M1 AAE", null)]
    [InlineData("M1 1A1", null)]
    [InlineData("ZZ99 3VZ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Parse_AsStated_GivesCanonicalOrNothing(string? stated, string? canonical)
    {
        Assert.Equal(canonical, StandardPostcode.Parse(stated));
    }
}
