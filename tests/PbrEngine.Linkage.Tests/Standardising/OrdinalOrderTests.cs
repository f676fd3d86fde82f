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

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 30)]
    [InlineData(200, 0)]
    [InlineData(200, 1)]
    [InlineData(200, 50)]
    public void OfRuns_TextsInOrderAndOthersBehind_AreSorted(int inOrder, int behind)
    {
        var random = new Random(inOrder + behind);
        string[] texts =
        [
            .. Enumerable.Range(0, inOrder + behind)
                .Select(_ => $"{(char)random.Next(33, 0x180)}{random.Next(9)}"),
        ];
        texts = [.. texts[..inOrder].Order(StringComparer.Ordinal), .. texts[inOrder..]];

        int[] order = OrdinalOrder.OfRuns(texts);

        Assert.Equal(Enumerable.Range(0, texts.Length), order.Order());
        Assert.Equal(texts.Order(StringComparer.Ordinal), order.Select(place => texts[place]));
    }
}
