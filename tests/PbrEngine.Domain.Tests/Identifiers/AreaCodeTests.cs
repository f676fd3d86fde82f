using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Domain.Tests.Identifiers;

public class AreaCodeTests
{
    [Theory]
    [InlineData("E06000000", "E06000000")]
    [InlineData("E10000008", "E10000008")]
    [InlineData(" w06000015 ", "W06000015")]
    public void TryParse_LetterAndEightDigits_GivesTheCanonicalCode(string text, string canonical)
    {
        Assert.True(AreaCode.TryParse(text, out var area));
        Assert.Equal(canonical, area.Value);
        Assert.Equal(canonical, area.ToString());
    }

    [Theory]
    [InlineData(null, IdentifierFaultCode.Empty)]
    [InlineData("", IdentifierFaultCode.Empty)]
    [InlineData("E0600000", IdentifierFaultCode.Length)]
    [InlineData("E060000000", IdentifierFaultCode.Length)]
    [InlineData("00EB", IdentifierFaultCode.Length)] // the code before 2011
    [InlineData("806", IdentifierFaultCode.Length)] // the DfE's number of the authority
    [InlineData("006000000", IdentifierFaultCode.Format)]
    [InlineData("EE6000000", IdentifierFaultCode.Format)]
    [InlineData("E0600000O", IdentifierFaultCode.Format)]
    public void TryParse_WrongCode_NamesTheFault(string? text, IdentifierFaultCode code)
    {
        Assert.False(AreaCode.TryParse(text, out var area, out var fault));
        Assert.Null(area);
        Assert.Equal(code, fault.Code);
    }
}
