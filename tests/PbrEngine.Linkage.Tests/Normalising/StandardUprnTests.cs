using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Tests.Normalising;

public sealed class StandardUprnTests
{
    [Theory]
    [InlineData("100062410143", "100062410143")]
    [InlineData("000012345678", "12345678")]
    [InlineData(" 12345678 ", "12345678")]
    [InlineData("0100062410143", "100062410143")]
    [InlineData("1000624101431", null)]
    [InlineData("1.0E+11", null)]
    [InlineData("000", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Parse_AsStated_GivesCanonicalOrNothing(string? stated, string? canonical)
    {
        Assert.Equal(canonical, StandardUprn.Parse(stated));
    }
}
