using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Domain.Tests.Identifiers;

public class PostcodeTests
{
    [Theory]
    [InlineData("M1 1AA", "M1 1AA")]
    [InlineData("M60 1NW", "M60 1NW")]
    [InlineData("CR2 6XH", "CR2 6XH")]
    [InlineData("DN55 1PT", "DN55 1PT")]
    [InlineData("W1A 1HQ", "W1A 1HQ")]
    [InlineData("EC1A 1BB", "EC1A 1BB")]
    [InlineData("GIR 0AA", "GIR 0AA")]
    [InlineData("sw1a1aa", "SW1A 1AA")]
    [InlineData("  sw1a  1aa ", "SW1A 1AA")]
    [InlineData("SW1 A1AA", "SW1A 1AA")]
    [InlineData("SW1A\u00A01AA", "SW1A 1AA")]
    public void TryParse_EveryShape_GivesCapitalsWithOneSpace(string text, string canonical)
    {
        Assert.True(Postcode.TryParse(text, out var postcode));
        Assert.Equal(canonical, postcode.Value);
        Assert.Equal(canonical, postcode.ToString());
    }

    [Theory]
    [InlineData(null, IdentifierFaultCode.Empty)]
    [InlineData("   ", IdentifierFaultCode.Empty)]
    [InlineData("M1", IdentifierFaultCode.Length)]
    [InlineData("M1 1", IdentifierFaultCode.Length)]
    [InlineData("SW1A 1AAA", IdentifierFaultCode.Length)]
    [InlineData("SW1A", IdentifierFaultCode.Length)]
    [InlineData("ZZ99 3VZ", IdentifierFaultCode.Placeholder)] // no fixed abode
    [InlineData("zz993wz", IdentifierFaultCode.Placeholder)]
    [InlineData("AAA 1AA", IdentifierFaultCode.Format)]
    [InlineData("SW 1AA", IdentifierFaultCode.Format)]
    [InlineData("M111 1AA", IdentifierFaultCode.Format)]
    [InlineData("1M1 1AA", IdentifierFaultCode.Format)]
    [InlineData("M1 AAA", IdentifierFaultCode.Format)]
    [InlineData("M1 11A", IdentifierFaultCode.Format)]
    [InlineData("M1 1A1", IdentifierFaultCode.Format)]
    [InlineData("M1A1 1A", IdentifierFaultCode.Format)]
    [InlineData("SW1A OAA", IdentifierFaultCode.Format)]
    [InlineData("GIR 1AA", IdentifierFaultCode.Format)]
    [InlineData("M1-1AA", IdentifierFaultCode.Format)]
    public void TryParse_WrongPostcode_NamesTheFault(string? text, IdentifierFaultCode code)
    {
        Assert.False(Postcode.TryParse(text, out var postcode, out var fault));
        Assert.Null(postcode);
        Assert.Equal(code, fault.Code);
    }

    [Fact]
    public void TryParse_EveryLetterInEachPlace_IsHeldToTheLettersOfThatPlace()
    {
        for (var letter = 'A'; letter <= 'Z'; letter++)
        {
            Assert.Equal(!"QVX".Contains(letter), Postcode.TryParse($"{letter}1 1AA", out _));
            Assert.Equal(!"IJZ".Contains(letter), Postcode.TryParse($"A{letter}1 1AA", out _));
            Assert.Equal(!"CIKMOV".Contains(letter), Postcode.TryParse($"M1 1{letter}A", out _));
            Assert.Equal(!"CIKMOV".Contains(letter), Postcode.TryParse($"M1 1A{letter}", out _));
            Assert.True(Postcode.TryParse($"W1{letter} 1AA", out _));
        }
    }
}
