using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class TextWordsTests
{
    [Theory]
    [InlineData("Anne-Marie O'Neill", "ANNEMARIE ONEILL")]
    [InlineData("J.P. Smith", "J P SMITH")]
    [InlineData("Jose\u0301 Mu\u0308ller", "JOSE MULLER")]
    [InlineData("Æthelred Œuvre Groß", "AETHELRED OEUVRE GROSS")]
    [InlineData("ﬁona ﬄeur", "FIONA FFLEUR")]
    [InlineData("M4ria", "M RIA")]
    [InlineData("\u200fמֹשֶׁה כהן\u200f", "משה כהן")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("\u202eevil\u202c", "EVIL")]
    [InlineData("प्रिया", "प्रिया")]
    [InlineData("王小明", "王小明")]
    [InlineData("\ud835\udc00da", "\ud835\udc00DA")]
    [InlineData("a\ud835b", "A B")]
    [InlineData("", "")]
    [InlineData("-- ' --", "")]
    public void OfName_AnyScript_IsCutIntoWords(string text, string words) =>
        Assert.Equal(words, string.Join(' ', TextWords.OfName(text)));

    [Theory]
    [InlineData("Flat 2a, Stoke-on-Trent", "FLAT 2A STOKE ON TRENT")]
    [InlineData("King's Arms & Sons", "KINGS ARMS AND SONS")]
    [InlineData("٣ Street", "3 STREET")]
    public void OfText_OtherTexts_KeepDigits(string text, string words) =>
        Assert.Equal(words, string.Join(' ', TextWords.OfText(text)));

    [Fact]
    public void OfName_VeryLongText_IsCut() =>
        Assert.Equal(1000, Assert.Single(TextWords.OfName(new string('a', 50_000))).Length);
}
