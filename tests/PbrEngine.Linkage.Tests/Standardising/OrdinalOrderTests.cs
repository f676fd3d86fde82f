using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tests.Comparing;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class OrdinalOrderTests
{
    [Fact]
    public void Of_AnyTexts_IsTheOrderOfTheirCharacters()
    {
        string?[] texts = [null, "", "b", "\0", "\0\0", "a\0", "a", "abcdefgh", "abcdefghi", "abcdefg", "ā", "Āb", "þ",
            "ÿ", "\uffff", "ÿa", "þÿ", .. RandomPairs.Of(5_000).SelectMany(pair => new[] { pair.Left, pair.Right })];
        string[] expected = [.. texts.OfType<string>().Order(StringComparer.Ordinal)];
        Assert.Equal(expected, OrdinalOrder.Of(texts).Select(at => texts[at]!));
    }
}
