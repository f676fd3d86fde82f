using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Domain.Tests.Identifiers;

public class NinoTests
{
    [Theory]
    [InlineData("AB123456A")]
    [InlineData("AB123456D")]
    [InlineData("OA123456B")] // O is barred in second place only
    [InlineData("ZY000000C")]
    [InlineData("NM999999A")]
    [InlineData("TK123456A")]
    public void TryParse_RightNumber_KeepsIt(string text)
    {
        Assert.True(Nino.TryParse(text, out var nino));
        Assert.Equal(text, nino.Value);
        Assert.Equal(text, nino.ToString());
        Assert.Equal(text[..8], nino.Stem);
    }

    [Theory]
    [InlineData("ab 12 34 56 c")]
    [InlineData("  AB123456C  ")]
    [InlineData("Ab\u00A0123\u00A0456 c")]
    public void TryParse_BlanksAndLowerCase_GivesTheCanonicalNumber(string text)
    {
        Assert.True(Nino.TryParse(text, out var nino));
        Assert.Equal("AB123456C", nino.Value);
    }

    [Theory]
    [InlineData(null, IdentifierFaultCode.Empty)]
    [InlineData(" ", IdentifierFaultCode.Empty)]
    [InlineData("AB12345", IdentifierFaultCode.Length)]
    [InlineData("AB123456", IdentifierFaultCode.Length)] // no suffix
    [InlineData("AB123456AA", IdentifierFaultCode.Length)]
    [InlineData("A1123456A", IdentifierFaultCode.Format)]
    [InlineData("1B123456A", IdentifierFaultCode.Format)]
    [InlineData("AB12345XA", IdentifierFaultCode.Format)]
    [InlineData("AB12345OA", IdentifierFaultCode.Format)]
    [InlineData("11a11111", IdentifierFaultCode.TemporaryReference)]
    [InlineData("11 a1 11 11", IdentifierFaultCode.TemporaryReference)] // NIM39110
    [InlineData("11A111111", IdentifierFaultCode.Format)]
    [InlineData("11AB1111", IdentifierFaultCode.Format)]
    [InlineData("QQ123456A", IdentifierFaultCode.Placeholder)] // NIM39110's example
    [InlineData("OO123456A", IdentifierFaultCode.AdministrativePrefix)]
    [InlineData("CR123456A", IdentifierFaultCode.AdministrativePrefix)]
    [InlineData("FY123456A", IdentifierFaultCode.AdministrativePrefix)]
    [InlineData("MW123456A", IdentifierFaultCode.AdministrativePrefix)]
    [InlineData("NC010170M", IdentifierFaultCode.AdministrativePrefix)]
    [InlineData("AO123456A", IdentifierFaultCode.Prefix)]
    [InlineData("AB123456E", IdentifierFaultCode.Suffix)]
    [InlineData("AB123456F", IdentifierFaultCode.Suffix)]
    [InlineData("AB123456@", IdentifierFaultCode.Suffix)]
    [InlineData("AB1234567", IdentifierFaultCode.Suffix)]
    public void TryParse_WrongNumber_NamesTheFault(string? text, IdentifierFaultCode code)
    {
        Assert.False(Nino.TryParse(text, out var nino, out var fault));
        Assert.Null(nino);
        Assert.Equal(code, fault.Code);
    }

    [Theory]
    [InlineData("BG")]
    [InlineData("GB")]
    [InlineData("KN")]
    [InlineData("NK")]
    [InlineData("NT")]
    [InlineData("TN")]
    [InlineData("ZZ")]
    public void TryParse_UnusedPrefix_IsRefused(string prefix)
    {
        Assert.False(Nino.TryParse(prefix + "123456A", out _, out var fault));
        Assert.Equal(IdentifierFaultCode.Prefix, fault.Code);
    }

    [Fact]
    public void TryParse_EveryPrefix_IsAcceptedUnlessARuleBarsIt()
    {
        var barred = new HashSet<string>(StringComparer.Ordinal)
        {
            "BG", "GB", "KN", "NK", "NT", "TN", "ZZ", "OO", "CR", "FY", "MW", "NC",
        };
        for (var first = 'A'; first <= 'Z'; first++)
        {
            for (var second = 'A'; second <= 'Z'; second++)
            {
                var prefix = $"{first}{second}";
                var allowed = !"DFIQUV".Contains(first) && !"DFIOQUV".Contains(second) && !barred.Contains(prefix);
                Assert.True(Nino.TryParse(prefix + "123456A", out _) == allowed, prefix);
            }
        }
    }

    [Theory]
    [InlineData("AB123456 ", "AB123456")]
    [InlineData("ab 12 34 56", "AB123456")]
    [InlineData("AB123456A", "AB123456A")]
    public void TryParse_SuffixMayBeBlank_TakesWhatIsThere(string text, string value)
    {
        Assert.True(Nino.TryParse(text, NinoSuffix.MayBeBlank, out var nino, out _));
        Assert.Equal(value, nino.Value);
        Assert.Equal("AB123456", nino.Stem);
    }

    [Theory]
    [InlineData("AB123456E", IdentifierFaultCode.Suffix)]
    [InlineData("AB12345", IdentifierFaultCode.Length)]
    [InlineData("11a11111", IdentifierFaultCode.TemporaryReference)]
    [InlineData("QQ123456", IdentifierFaultCode.Placeholder)]
    public void TryParse_SuffixMayBeBlank_StillHoldsTheOtherRules(string text, IdentifierFaultCode code)
    {
        Assert.False(Nino.TryParse(text, NinoSuffix.MayBeBlank, out _, out var fault));
        Assert.Equal(code, fault.Code);
    }
}
