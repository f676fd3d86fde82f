using PbrEngine.Linkage.Comparing;

namespace PbrEngine.Linkage.Tests.Comparing;

public sealed class NysiisTests
{
    // Worked from the published rules, and the same as the examples that circulate with them.
    [Theory]
    [InlineData("Knight", "NAGT")]
    [InlineData("Night", "NAGT")]
    [InlineData("Mitchell", "MATCAL")]
    [InlineData("O'Daniel", "ODANAL")]
    [InlineData("O'Banion", "OBANAN")]
    [InlineData("McLaughlin", "MCLAGLAN")]
    [InlineData("McCormack", "MCARNAC")]
    [InlineData("Chapman", "CAPNAN")]
    [InlineData("Silva", "SALV")]
    [InlineData("McDonald", "MCDANALD")]
    [InlineData("MacDonald", "MCDANALD")]
    [InlineData("Lawson", "LASAN")]
    [InlineData("Jacobs", "JACAB")]
    [InlineData("Greene", "GRAN")]
    [InlineData("O'Brien", "OBRAN")]
    [InlineData("Morrison", "MARASAN")]
    [InlineData("Willis", "WAL")]
    [InlineData("Mackenzie", "MCANSY")]
    [InlineData("Lawrence", "LARANC")]
    [InlineData("Matthews", "MAT")]
    [InlineData("Richards", "RACARD")]
    [InlineData("Bishop", "BASAP")]
    [InlineData("Franklin", "FRANCLAN")]
    [InlineData("Lynch", "LYNC")]
    [InlineData("Watkins", "WATCAN")]
    [InlineData("Wheeler", "WALAR")]
    [InlineData("Philips", "FALAP")]
    [InlineData("Schmidt", "SNAD")]
    [InlineData("Bertie", "BARTY")]
    [InlineData("Evans", "EVAN")]
    [InlineData("a", "A")]
    [InlineData("s", "S")]
    [InlineData("", null)]
    [InlineData("42", null)]
    [InlineData("משה", null)]
    public void Of_KnownNames_HaveTheirKeys(string name, string? key) => Assert.Equal(key, Nysiis.Of(name));

    [Fact]
    public void Of_VeryLongName_IsCutToTheLongestKey()
    {
        string name = string.Concat(Enumerable.Repeat("BODA", 125));
        Assert.Equal("BADABADABADABADA", Nysiis.Of(name));
    }
}
