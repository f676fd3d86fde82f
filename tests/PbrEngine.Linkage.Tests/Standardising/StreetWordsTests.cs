using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class StreetWordsTests
{
    [Theory]
    [InlineData("HIGH ST", "HIGH STREET")]
    [InlineData("ST JOHNS RD", "SAINT JOHNS ROAD")]
    [InlineData("OLD ST MARYS LN", "OLD SAINT MARYS LANE")]
    [InlineData("HIGH ST EAST", "HIGH STREET EAST")]
    [InlineData("ACACIA AVE", "ACACIA AVENUE")]
    [InlineData("WALLABY PL", "WALLABY PLACE")]
    public void SpellOut_Abbreviations_AreWholeWords(string words, string expected)
    {
        List<string> spelt = [.. words.Split(' ')];
        StreetWords.SpellOut(spelt);
        Assert.Equal(expected, string.Join(' ', spelt));
    }

    [Theory]
    [InlineData("FLAT", true)]
    [InlineData("HIGH", false)]
    public void IsPartOfHouse_Words_AreKnown(string word, bool expected) =>
        Assert.Equal(expected, StreetWords.IsPartOfHouse(word));
}
