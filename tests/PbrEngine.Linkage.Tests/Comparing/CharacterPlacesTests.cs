using PbrEngine.Linkage.Comparing;

namespace PbrEngine.Linkage.Tests.Comparing;

public sealed class CharacterPlacesTests
{
    [Theory]
    [InlineData("", 'A', 0UL)]
    [InlineData("ANNA", 'A', 0b1001UL)]
    [InlineData("ANNA", 'N', 0b0110UL)]
    [InlineData("ANNA", '\0', 0UL)]
    [InlineData("A\0B", '\0', 0b010UL)]
    [InlineData("ABCDEFGHIJKLMNOPA", 'A', 0x10001UL)]
    public void Of_EachCharacter_IsABitForEachPlace(string text, char character, ulong expected)
    {
        Span<char> buffer = stackalloc char[CharacterPlaces.LengthMax];
        Assert.Equal(expected, new CharacterPlaces(text, buffer).Of(character));
    }

    [Fact]
    public void Of_LongestText_FillsEveryBit()
    {
        Span<char> buffer = stackalloc char[CharacterPlaces.LengthMax];
        Assert.Equal(ulong.MaxValue, new CharacterPlaces(new string('X', 64), buffer).Of('X'));
    }
}
