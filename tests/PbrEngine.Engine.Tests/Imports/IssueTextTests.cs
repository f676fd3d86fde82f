using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Tests.Imports;

public sealed class IssueTextTests
{
    [Theory]
    [InlineData("plain é", "plain é")]
    [InlineData("a\0b\tc\nd", "a␀b␉c␊d")]
    [InlineData("a\u007Fb\u0085", "a\uFFFDb\uFFFD")]
    [InlineData("", "")]
    public void Shown_ControlCharacters_BecomePictures(string value, string expected) =>
        Assert.Equal(expected, IssueText.Shown(value));

    [Theory]
    [InlineData(200, 200)]
    [InlineData(201, 201)]
    [InlineData(5000, 201)]
    public void Shown_LongValue_IsCut(int length, int shown)
    {
        Assert.Equal(shown, IssueText.Shown(new string('x', length)).Length);
        Assert.Equal(shown, IssueText.Shown(new string('\n', length)).Length);
    }
}
