using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class TextWidthTests
{
    [Fact]
    public void Of_WideLetters_AreWiderThanNarrowOnes()
    {
        string[] texts = ["mmm", "ill", "aaa"];
        Assert.Equal(["ill", "aaa", "mmm"], texts.OrderBy(text => TextWidth.Of(text, 16)));
    }

    [Fact]
    public void Fit_TextThatFits_IsWhole() => Assert.Equal("Surname", TextWidth.Fit("Surname", 16, 100));

    [Fact]
    public void Fit_TextThatDoesNot_EndsInAnEllipsisWithinTheWidth()
    {
        for (int width = 20; width < 200; width++)
        {
            string fitted = TextWidth.Fit("Date of birth: day and month swapped", 16, width);
            Assert.EndsWith("…", fitted, StringComparison.Ordinal);
            Assert.True(TextWidth.Of(fitted, 16) <= width, $"{width}: {fitted}");
        }
    }

    [Fact]
    public void Fit_WithinAPair_LeavesTheWholeCharacterOut() =>
        Assert.DoesNotContain(TextWidth.Fit("aa\U0001F600\U0001F600", 10, 40), letter => char.IsHighSurrogate(letter));
}
