using PbrEngine.Linkage.Comparing;

namespace PbrEngine.Linkage.Tests.Comparing;

public sealed class DamerauLevenshteinTests
{
    // KITTEN, SATURDAY: the textbook pairs. CA/ABC tells optimal string alignment (3) from the unrestricted
    // distance (2).
    [Theory]
    [InlineData("KITTEN", "SITTING", 3)]
    [InlineData("SATURDAY", "SUNDAY", 3)]
    [InlineData("CA", "ABC", 3)]
    [InlineData("MARTHA", "MARHTA", 1)]
    [InlineData("SMITH", "SMTIH", 1)]
    [InlineData("SMITH", "SMYTHE", 2)]
    [InlineData("JOHN", "JOHN", 0)]
    [InlineData("", "", 0)]
    [InlineData("", "ABC", 3)]
    [InlineData("AB", "BA", 1)]
    [InlineData("ABCD", "BADC", 2)]
    public void Distance_KnownPairs_EqualPublishedValues(string left, string right, int expected)
    {
        Assert.Equal(expected, DamerauLevenshtein.Distance(left, right));
        Assert.Equal(expected, DamerauLevenshtein.Distance(right, left));
    }

    [Fact]
    public void Distance_AnyPair_EqualsTheTable()
    {
        foreach ((string left, string right, string pair) in RandomPairs.Of(20_000))
        {
            int expected = Naive(left, right);
            Assert.True(expected == DamerauLevenshtein.Distance(left, right), pair);
            Assert.True(expected == DamerauLevenshtein.Distance(right, left), pair + " not symmetric");
            for (int limit = 0; limit < 4; limit++)
            {
                int limited = DamerauLevenshtein.Distance(left, right, limit);
                Assert.True(Math.Min(expected, limit + 1) == limited, $"{pair} {limit}");
            }
        }
    }

    [Fact]
    public void Distance_AnyPair_IsZeroForEqualsOnlyAndAtMostTheLength()
    {
        foreach ((string left, string right, string pair) in RandomPairs.Of(5_000))
        {
            int distance = DamerauLevenshtein.Distance(left, right);
            Assert.True(distance == 0 == (left == right), pair);
            Assert.True(distance <= Math.Max(left.Length, right.Length), pair);
        }
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1100)]
    public void Distance_AtTheBoundariesOfTheWays_IsTheSame(int length)
    {
        string left = "A" + new string('X', length - 2) + "B";
        string right = "C" + new string('X', length - 3) + "YD";
        Assert.Equal(3, DamerauLevenshtein.Distance(left, right));
        Assert.Equal(3, DamerauLevenshtein.Distance(left, right, 3));
        Assert.Equal(3, DamerauLevenshtein.Distance(left, right, 2));
    }

    private static int Naive(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1),
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
