using System.Globalization;
using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Domain.Tests.Identifiers;

public class NhsNumberTests
{
    private const int Samples = 2_000;

    [Theory]
    [InlineData("9434765919")]
    [InlineData("4010232137")]
    [InlineData("4000000020")] // the remainder calls for 11, which gives 0
    public void TryParse_RightNumber_KeepsIt(string text)
    {
        Assert.True(NhsNumber.TryParse(text, out var number));
        Assert.Equal(text, number.Value);
        Assert.Equal(text, number.ToString());
    }

    [Theory]
    [InlineData("943 476 5919")]
    [InlineData("943-476-5919")]
    [InlineData(" 9434765919\u00A0")]
    public void TryParse_GroupsAndBlanks_GivesTheCanonicalNumber(string text)
    {
        Assert.True(NhsNumber.TryParse(text, out var number));
        Assert.Equal("9434765919", number.Value);
    }

    [Theory]
    [InlineData(null, IdentifierFaultCode.Empty)]
    [InlineData("  ", IdentifierFaultCode.Empty)]
    [InlineData("943476591", IdentifierFaultCode.Length)]
    [InlineData("94347659191", IdentifierFaultCode.Length)]
    [InlineData("9434765919999", IdentifierFaultCode.Length)]
    [InlineData("94-3476-5919", IdentifierFaultCode.Format)]
    [InlineData("943476591X", IdentifierFaultCode.Format)]
    [InlineData("\uFF19434765919", IdentifierFaultCode.Format)] // a full-width nine
    [InlineData("9434765918", IdentifierFaultCode.CheckCharacter)]
    [InlineData("4000000021", IdentifierFaultCode.CheckCharacter)]
    public void TryParse_WrongNumber_NamesTheFault(string? text, IdentifierFaultCode code)
    {
        Assert.False(NhsNumber.TryParse(text, out var number, out var fault));
        Assert.Null(number);
        Assert.Equal(code, fault.Code);
    }

    /// <summary>400000008 calls for a check digit of 10: with any last digit there is no such number.</summary>
    [Fact]
    public void TryParse_CheckDigitWouldBeTen_IsRefusedWhateverStandsThere()
    {
        foreach (var digit in SeededText.Digits)
        {
            Assert.False(NhsNumber.TryParse("400000008" + digit, out _, out var fault));
            Assert.Equal(IdentifierFaultCode.CheckCharacter, fault.Code);
        }
    }

    [Fact]
    public void TryParse_OneDigitRepeated_IsAFiller()
    {
        foreach (var digit in SeededText.Digits)
        {
            Assert.False(NhsNumber.TryParse(new string(digit, 10), out _, out var fault));
            Assert.Equal(IdentifierFaultCode.Placeholder, fault.Code);
        }
    }

    [Fact]
    public void TryParse_AnyOneDigitChangedOrNeighboursSwapped_IsRefused()
    {
        var random = new Random(SeededText.Seed);
        for (var sample = 0; sample < Samples; sample++)
        {
            var number = RandomNumber(random);
            Assert.True(NhsNumber.TryParse(number, out _), SeededText.About(sample));
            for (var place = 0; place < number.Length; place++)
            {
                foreach (var changed in SeededText.ChangedAt(number, place, SeededText.Digits))
                {
                    Assert.False(NhsNumber.TryParse(changed, out _), SeededText.About(sample));
                }

                var swapped = SeededText.Swapped(number, place, Math.Min(place + 1, number.Length - 1));
                Assert.Equal(swapped == number, NhsNumber.TryParse(swapped, out _));
            }
        }
    }

    private static string RandomNumber(Random random)
    {
        while (true)
        {
            var body = random.Next(400_000_000, 500_000_000).ToString(CultureInfo.InvariantCulture);
            var check = 11 - (body.Select((digit, place) => (digit - '0') * (10 - place)).Sum() % 11);
            if (check != 10 && body != "444444444")
            {
                return body + (check % 11).ToString(CultureInfo.InvariantCulture);
            }
        }
    }
}
