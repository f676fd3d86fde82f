using PbrEngine.Cli.Printing;

namespace PbrEngine.Cli.Tests.Printing;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("plain £ é", "plain £ é")]
    [InlineData("a\u001b[2Jb", "a\uFFFD[2Jb")]
    [InlineData("a\r\nb\tc", "a\uFFFD\uFFFDb\uFFFDc")]
    [InlineData("\u009b31m", "\uFFFD31m")]
    public void Of_Text_HasNoControlCharacters(string text, string shown) => Assert.Equal(shown, PlainText.Of(text));
}
