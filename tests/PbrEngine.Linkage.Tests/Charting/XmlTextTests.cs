using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("O'Neill & Sons <\"x\">", "O&#39;Neill &amp; Sons &lt;&quot;x&quot;&gt;")]
    [InlineData("Wiśniewski \U0001F600\t", "Wiśniewski \U0001F600\t")]
    [InlineData("a\u0000b\u001Bc", "a\uFFFDb\uFFFDc")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("", "")]
    public void Of_Text_IsFitForXml(string text, string expected) => Assert.Equal(expected, XmlText.Of(text));

    [Fact]
    public void Of_HalfAPair_IsReplaced() => Assert.Equal("a\uFFFDb", XmlText.Of("a\uD83Db"));
}
