using System.Globalization;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class TextCodesTests
{
    [Fact]
    public void CodeOf_Texts_AreNumberedInTheOrderOfFirstAppearance()
    {
        var codes = new TextCodes();
        Assert.Equal([0, 1, 0, 2, 1], new[] { "b", "a", "b", "B", "a" }.Select(text => codes.CodeOf(text)));
        Assert.Equal(["b", "a", "B"], codes.Texts);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(100_000)]
    public void CodeOf_AnyNumberOfTexts_IsWhatADictionarySays(int count)
    {
        var codes = new TextCodes();
        var random = new Random(count);
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < 2 * count; i++)
        {
            string text = random.Next(count).ToString(CultureInfo.InvariantCulture);
            if (!expected.TryGetValue(text, out int code))
            {
                expected.Add(text, code = expected.Count);
            }

            Assert.Equal(code, codes.CodeOf(text));
        }

        Assert.Equal(expected.Keys, codes.Texts);
    }
}
