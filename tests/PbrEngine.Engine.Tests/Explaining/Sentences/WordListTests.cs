using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class WordListTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    public void And_Words_AreAList(string words, string list) =>
        Assert.Equal(list, WordList.And(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData(0, "no offences")]
    [InlineData(1, "1 offence")]
    [InlineData(2, "2 offences")]
    public void Count_Number_TakesItsForm(long count, string words) =>
        Assert.Equal(words, WordList.Count(count, "offence", "offences"));

    [Fact]
    public void Capital_Text_BeginsASentence()
    {
        Assert.Equal("The end", WordList.Capital("the end"));
        Assert.Equal("", WordList.Capital(""));
    }
}
