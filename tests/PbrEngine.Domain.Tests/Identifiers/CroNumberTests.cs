using System.Globalization;
using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Domain.Tests.Identifiers;

public class CroNumberTests
{
    private const string CheckLetters = "ZABCDEFGHJKLMNPQRTUVWXY";
    private const int Samples = 2_000;

    /// <summary>The first four are those of the tests in hmpps-person-record.</summary>
    [Theory]
    [InlineData("265416/21G", "265416/21G")]
    [InlineData("65656/91H", "065656/91H")]
    [InlineData("SF05/482703J", "SF05/482703J")]
    [InlineData("SF83/50058Z", "SF83/50058Z")]
    [InlineData(" sf83 / 50058z ", "SF83/50058Z")]
    [InlineData("065656/91h", "065656/91H")]
    public void TryParse_BothForms_GiveTheCanonicalNumber(string text, string canonical)
    {
        Assert.True(CroNumber.TryParse(text, out var cro));
        Assert.Equal(canonical, cro.Value);
        Assert.Equal(canonical, cro.ToString());
    }

    /// <summary>A zero in front moves the year in the SF form's sum, so it asks for another letter.</summary>
    [Theory]
    [InlineData("SF39/12345Y", true)]
    [InlineData("SF39/012345X", true)]
    [InlineData("SF39/012345Y", false)]
    [InlineData("SF39/12345X", false)]
    [InlineData("SF83/50058B", false)] // the letter that padding would ask for
    [InlineData("50058/83B", true)]
    public void TryParse_SerialWithFewerDigits_IsPaddedInTheOrdinaryFormOnly(string text, bool accepted)
    {
        Assert.Equal(accepted, CroNumber.TryParse(text, out _, out var fault));
        Assert.Equal(accepted ? null : IdentifierFaultCode.CheckCharacter, fault?.Code);
    }

    [Theory]
    [InlineData(null, IdentifierFaultCode.Empty)]
    [InlineData(" ", IdentifierFaultCode.Empty)]
    [InlineData("SF05/4827031J", IdentifierFaultCode.Length)]
    [InlineData("2654161/21G", IdentifierFaultCode.Format)]
    [InlineData("/21G", IdentifierFaultCode.Format)]
    [InlineData("265416/G", IdentifierFaultCode.Format)]
    [InlineData("265416/1G", IdentifierFaultCode.Format)]
    [InlineData("265416/021G", IdentifierFaultCode.Format)]
    [InlineData("26541621G", IdentifierFaultCode.Format)]
    [InlineData("265416/21", IdentifierFaultCode.Format)]
    [InlineData("265416/21S", IdentifierFaultCode.Format)]
    [InlineData("26S416/21G", IdentifierFaultCode.Format)]
    [InlineData("SF5/482703J", IdentifierFaultCode.Format)]
    [InlineData("SF05/J", IdentifierFaultCode.Format)]
    [InlineData("SF05482703J", IdentifierFaultCode.Format)]
    [InlineData("SG05/48270J", IdentifierFaultCode.Format)]
    [InlineData("/", IdentifierFaultCode.Format)]
    [InlineData("265416/21H", IdentifierFaultCode.CheckCharacter)]
    [InlineData("85227/65G", IdentifierFaultCode.CheckCharacter)] // hmpps-person-record
    public void TryParse_WrongNumber_NamesTheFault(string? text, IdentifierFaultCode code)
    {
        Assert.False(CroNumber.TryParse(text, out var cro, out var fault));
        Assert.Null(cro);
        Assert.Equal(code, fault.Code);
    }

    [Fact]
    public void TryParse_AnyOneCheckedCharacterChanged_IsRefused()
    {
        var random = new Random(SeededText.Seed);
        for (var sample = 0; sample < Samples; sample++)
        {
            var number = random.Next(100_000_000);
            var serial = (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
            var year = (number / 1_000_000).ToString("00", CultureInfo.InvariantCulture);
            var letter = CheckLetters[number % 23];
            foreach (var cro in new[] { $"{serial}/{year}{letter}", $"SF{year}/{serial}{letter}" })
            {
                Assert.True(CroNumber.TryParse(cro, out _), SeededText.About(sample));
                Assert.All(Changed(cro), changed => Assert.False(CroNumber.TryParse(changed, out _)));
            }
        }
    }

    private static IEnumerable<string> Changed(string cro)
    {
        var digits = Enumerable.Range(0, cro.Length).Where(place => char.IsAsciiDigit(cro[place]));
        return digits
            .SelectMany(place => SeededText.ChangedAt(cro, place, SeededText.Digits))
            .Concat(SeededText.ChangedAt(cro, cro.Length - 1, CheckLetters));
    }
}
