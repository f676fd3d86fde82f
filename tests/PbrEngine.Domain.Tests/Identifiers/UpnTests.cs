using PbrEngine.Domain.Identifiers;

namespace PbrEngine.Domain.Tests.Identifiers;

public class UpnTests
{
    private const string CheckLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private const int Samples = 2_000;

    [Theory]
    [InlineData("B801200005001")] // python-stdnum
    [InlineData("R201100018042")] // DfE multiplication tables check: sum 176, remainder 15
    [InlineData("P207000016049")] // two vendors print Q: they take 266 for 267
    [InlineData("M80120000500A")] // temporary: A weighs 0
    [InlineData("Y80120000500Z")] // temporary: Z weighs 22
    public void TryParse_RightNumber_KeepsIt(string text)
    {
        Assert.True(Upn.TryParse(text, out var upn));
        Assert.Equal(text, upn.Value);
        Assert.Equal(text, upn.ToString());
    }

    [Theory]
    [InlineData(" b801200005001 ")]
    [InlineData("B80 1200 0050 01")]
    [InlineData("\u00A0b801200005001\t")]
    public void TryParse_BlanksAndLowerCase_GivesTheCanonicalNumber(string text)
    {
        Assert.True(Upn.TryParse(text, out var upn));
        Assert.Equal("B801200005001", upn.Value);
        Assert.True(Upn.TryParse("B801200005001", out var same));
        Assert.Equal(same, upn);
    }

    [Theory]
    [InlineData(null, IdentifierFaultCode.Empty)]
    [InlineData("", IdentifierFaultCode.Empty)]
    [InlineData("   ", IdentifierFaultCode.Empty)]
    [InlineData("B80120000500", IdentifierFaultCode.Length)]
    [InlineData("B8012000050011", IdentifierFaultCode.Length)]
    [InlineData("UN", IdentifierFaultCode.Length)]
    [InlineData("UN12", IdentifierFaultCode.Length)]
    [InlineData("UN1", IdentifierFaultCode.Placeholder)]
    [InlineData("un5", IdentifierFaultCode.Placeholder)]
    [InlineData("X80120000A001", IdentifierFaultCode.Format)] // python-stdnum; X would be right if A could stand there
    [InlineData("8801200005001", IdentifierFaultCode.Format)]
    [InlineData("B80120000500I", IdentifierFaultCode.Format)]
    [InlineData("B80120000500O", IdentifierFaultCode.Format)]
    [InlineData("B80120000500S", IdentifierFaultCode.Format)]
    [InlineData("B80120000500-", IdentifierFaultCode.Format)]
    [InlineData("B80120000500\u0661", IdentifierFaultCode.Format)] // an Arabic-Indic digit one
    [InlineData("\u0131801200005001", IdentifierFaultCode.Format)] // a dotless i, whose capital is I
    [InlineData("A801200005001", IdentifierFaultCode.CheckCharacter)] // python-stdnum
    [InlineData("I801200005001", IdentifierFaultCode.CheckCharacter)]
    [InlineData("Q207000016049", IdentifierFaultCode.CheckCharacter)] // the vendors' misprint
    [InlineData("B207000016049", IdentifierFaultCode.CheckCharacter)]
    [InlineData("N80120000500A", IdentifierFaultCode.CheckCharacter)]
    public void TryParse_WrongNumber_NamesTheFault(string? text, IdentifierFaultCode code)
    {
        Assert.False(Upn.TryParse(text, out var upn, out var fault));
        Assert.Null(upn);
        Assert.Equal(code, fault.Code);
    }

    /// <summary>Each number has its right check letter, so only the authority can be what is refused.</summary>
    [Theory]
    [InlineData("E000200005001", false)] // python-stdnum
    [InlineData("B005200005001", true)]
    [InlineData("F006200005001", false)]
    [InlineData("J200200005001", false)]
    [InlineData("N201200005001", true)]
    [InlineData("A213200005001", true)]
    [InlineData("E214200005001", false)]
    [InlineData("V420200005001", true)]
    [InlineData("Z421200005001", false)]
    [InlineData("Y681200005001", true)]
    [InlineData("C682200005001", false)]
    [InlineData("P841200005001", true)]
    [InlineData("U842200005001", false)]
    [InlineData("U938200005001", true)]
    [InlineData("Y939200005001", false)]
    [InlineData("B949200005001", true)]
    [InlineData("Q950200005001", false)]
    [InlineData("T999200005001", false)]
    public void TryParse_EitherSideOfAnAuthorityBlock_KnowsTheAuthority(string text, bool known)
    {
        Assert.Equal(known, Upn.TryParse(text, out _, out var fault));
        Assert.Equal(known ? null : IdentifierFaultCode.UnknownAuthority, fault?.Code);
    }

    [Theory]
    [InlineData("B801200005001", false)]
    [InlineData("M80120000500A", true)]
    public void IsTemporary_LastCharacter_Decides(string text, bool temporary)
    {
        Assert.True(Upn.TryParse(text, out var upn));
        Assert.Equal(temporary, upn.IsTemporary);
    }

    [Fact]
    public void TryParse_AnyOneCharacterChanged_IsRefused()
    {
        var random = new Random(SeededText.Seed);
        for (var sample = 0; sample < Samples; sample++)
        {
            var upn = RandomUpn(random, temporary: sample % 4 == 0);
            Assert.True(Upn.TryParse(upn, out _), SeededText.About(sample));
            for (var place = 0; place < upn.Length; place++)
            {
                var others = char.IsAsciiDigit(upn[place]) ? SeededText.Digits : CheckLetters;
                foreach (var changed in SeededText.ChangedAt(upn, place, others))
                {
                    Assert.False(Upn.TryParse(changed, out _), SeededText.About(sample));
                }
            }
        }
    }

    [Fact]
    public void TryParse_TwoDifferentDigitsChangedPlaces_IsRefused()
    {
        var random = new Random(SeededText.Seed);
        for (var sample = 0; sample < Samples; sample++)
        {
            var upn = RandomUpn(random, temporary: false);
            var first = random.Next(1, 13);
            var second = random.Next(1, 13);
            var swapped = SeededText.Swapped(upn, first, second);
            Assert.Equal(swapped == upn, Upn.TryParse(swapped, out _));
        }
    }

    private static string RandomUpn(Random random, bool temporary)
    {
        var authority = random.Next(2) == 0 ? "801" : "873";
        var serial = random.Next(100).ToString("00", null);
        var last = temporary ? CheckLetters[random.Next(23)] : SeededText.Digits[random.Next(10)];
        var body = $"{authority}{random.Next(10_000):0000}{random.Next(100):00}{serial}{last}";
        var sum = body.Select((c, i) => (i + 2) * (char.IsAsciiDigit(c) ? c - '0' : CheckLetters.IndexOf(c))).Sum();
        return CheckLetters[sum % 23] + body;
    }
}
