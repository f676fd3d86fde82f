using System.Globalization;
using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Domain.Tests.Identifiers;

public class PncIdTests
{
    private const string CheckLetters = "ZABCDEFGHJKLMNPQRTUVWXY";
    private const int Samples = 2_000;

    /// <summary>The pairs are those of the tests in hmpps-person-record.</summary>
    [Theory]
    [InlineData("2002/0073319Z", "2002/0073319Z")]
    [InlineData("20020073319Z", "2002/0073319Z")]
    [InlineData("02/73319Z", "2002/0073319Z")]
    [InlineData("0273319Z", "2002/0073319Z")]
    [InlineData("1979/0163001B", "1979/0163001B")]
    [InlineData("79/163001B", "1979/0163001B")]
    [InlineData("81/34U", "1981/0000034U")]
    [InlineData("00/223R", "2000/0000223R")]
    [InlineData("033Y", "2003/0000003Y")]
    public void TryParse_LongAndShortForms_GiveTheCanonicalNumber(string text, string canonical)
    {
        Assert.True(PncId.TryParse(text, 2024, out var pnc));
        Assert.Equal(canonical, pnc.Value);
        Assert.Equal(canonical, pnc.ToString());
    }

    [Theory]
    [InlineData("  2002/73319z ")]
    [InlineData("2002 / 0073319 Z")]
    [InlineData("02/0073319Z")]
    public void TryParse_BlanksCaseAndPadding_GiveTheCanonicalNumber(string text)
    {
        Assert.True(PncId.TryParse(text, 2024, out var pnc));
        Assert.Equal("2002/0073319Z", pnc.Value);
    }

    [Theory]
    [InlineData("26/1W", 2026, "2026/0000001W")]
    [InlineData("26/1W", 2027, "2026/0000001W")]
    [InlineData("26/1W", 2025, "1926/0000001W")]
    [InlineData("27/1L", 2026, "1927/0000001L")]
    [InlineData("00/223R", 2000, "2000/0000223R")]
    [InlineData("00/223R", 1999, "1900/0000223R")]
    [InlineData("99/1G", 2100, "2099/0000001G")]
    public void TryParse_TwoDigitYear_IsTheLatestNotAfterTheYearGiven(string text, int asOfYear, string canonical)
    {
        Assert.True(PncId.TryParse(text, asOfYear, out var pnc));
        Assert.Equal(canonical, pnc.Value);
    }

    [Theory]
    [InlineData("2026/1W", 2026, true)]
    [InlineData("2027/1L", 2026, false)]
    [InlineData("1900/1A", 2026, true)]
    [InlineData("1899/1G", 2026, false)]
    public void TryParse_FourDigitYear_IsHeldToTheYearsThatCanBe(string text, int asOfYear, bool accepted)
    {
        Assert.Equal(accepted, PncId.TryParse(text, asOfYear, out _, out var fault));
        Assert.Equal(accepted ? null : IdentifierFaultCode.YearOutOfRange, fault?.Code);
    }

    [Theory]
    [InlineData(null, IdentifierFaultCode.Empty)]
    [InlineData("", IdentifierFaultCode.Empty)]
    [InlineData("2002/0073319ZZ", IdentifierFaultCode.Length)]
    [InlineData("02Z", IdentifierFaultCode.Format)]
    [InlineData("02/Z", IdentifierFaultCode.Format)]
    [InlineData("Z", IdentifierFaultCode.Format)]
    [InlineData("2002/0073319", IdentifierFaultCode.Format)]
    [InlineData("200/0073319Z", IdentifierFaultCode.Format)]
    [InlineData("02/00073319Z", IdentifierFaultCode.Format)]
    [InlineData("2002007331Z", IdentifierFaultCode.Format)] // ten digits without a slash: either form, one digit lost
    [InlineData("/0073319Z", IdentifierFaultCode.Format)]
    [InlineData("2002/00/7319Z", IdentifierFaultCode.Format)]
    [InlineData("2002-0073319Z", IdentifierFaultCode.Format)]
    [InlineData("2X02/0073319Z", IdentifierFaultCode.Format)]
    [InlineData("2002/0O73319Z", IdentifierFaultCode.Format)]
    [InlineData("2002/0073319I", IdentifierFaultCode.Format)]
    [InlineData("2002/0073319O", IdentifierFaultCode.Format)]
    [InlineData("2002/0073319S", IdentifierFaultCode.Format)]
    [InlineData("2002/0073319A", IdentifierFaultCode.CheckCharacter)]
    [InlineData("1980/0163001B", IdentifierFaultCode.CheckCharacter)] // hmpps-person-record
    [InlineData("20030011985Z", IdentifierFaultCode.CheckCharacter)] // hmpps-person-record
    public void TryParse_WrongNumber_NamesTheFault(string? text, IdentifierFaultCode code)
    {
        Assert.False(PncId.TryParse(text, 2024, out var pnc, out var fault));
        Assert.Null(pnc);
        Assert.Equal(code, fault.Code);
    }

    /// <summary>The check leaves out the century: only the range of years holds what it can't see.</summary>
    [Fact]
    public void TryParse_WrongCenturyWithinRange_GoesUnseen()
    {
        Assert.True(PncId.TryParse("1902/0073319Z", 2024, out _));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(10_000)]
    public void TryParse_ImpossibleYearGiven_IsTheCallersError(int asOfYear)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PncId.TryParse("02/73319Z", asOfYear, out _));
    }

    [Fact]
    public void TryParse_AnyOneCheckedCharacterChanged_IsRefused()
    {
        var random = new Random(SeededText.Seed);
        for (var sample = 0; sample < Samples; sample++)
        {
            var number = random.Next(1_000_000_000);
            var serial = (number % 10_000_000).ToString("0000000", CultureInfo.InvariantCulture);
            var year = (number / 10_000_000).ToString("00", CultureInfo.InvariantCulture);
            var pnc = $"{year}/{serial}{CheckLetters[number % 23]}";
            Assert.True(PncId.TryParse(pnc, 2024, out _), SeededText.About(sample));
            for (var place = 0; place < pnc.Length; place++)
            {
                var others = pnc[place] == '/' ? "" : char.IsAsciiDigit(pnc[place]) ? SeededText.Digits : CheckLetters;
                foreach (var changed in SeededText.ChangedAt(pnc, place, others))
                {
                    Assert.False(PncId.TryParse(changed, 2024, out _), SeededText.About(sample));
                }
            }
        }
    }
}
