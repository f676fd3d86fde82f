using PbrEngine.Linkage.Comparing;

namespace PbrEngine.Linkage.Tests.Comparing;

public sealed class JaroWinklerTests
{
    // The first rows are published: Winkler (1990, 1994, 2006) and Cohen, Ravikumar and Fienberg (2003).
    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.9611)]
    [InlineData("DIXON", "DICKSONX", 0.8133)]
    [InlineData("DWAYNE", "DUANE", 0.8400)]
    [InlineData("JONES", "JOHNSON", 0.8324)]
    [InlineData("ABROMS", "ABRAMS", 0.9222)]
    [InlineData("SHACKLEFORD", "SHACKELFORD", 0.9818)]
    [InlineData("DUNNINGHAM", "CUNNIGHAM", 0.8963)]
    [InlineData("JERALDINE", "GERALDINE", 0.9259)]
    [InlineData("MICHELLE", "MICHAEL", 0.9214)]
    [InlineData("JULIES", "JULIUS", 0.9333)]
    [InlineData("CRATE", "TRACE", 0.7333)]
    [InlineData("AB", "BA", 0)]
    [InlineData("AB", "AC", 0.7)]
    [InlineData("SAME", "SAME", 1)]
    [InlineData("ABC", "XYZ", 0)]
    [InlineData("", "", 1)]
    [InlineData("", "A", 0)]
    [InlineData("A", "B", 0)]
    public void Similarity_KnownPairs_EqualPublishedValues(string left, string right, double expected)
    {
        Assert.Equal(expected, JaroWinkler.Similarity(left, right), 4);
        Assert.Equal(expected, JaroWinkler.Similarity(right, left), 4);
    }

    [Theory]
    [InlineData("AB", "AC", 0.6667)]
    [InlineData("MARTHA", "MARHTA", 0.9611)]
    public void Similarity_BoostAboveSevenTenths_LeavesUnlikePairsAlone(string left, string right, double expected)
    {
        Assert.Equal(expected, JaroWinkler.Similarity(left, right, 0.7), 4);
    }

    [Fact]
    public void Similarity_AnyPair_EqualsTheDefinition()
    {
        foreach ((string left, string right, string pair) in RandomPairs.Of(20_000))
        {
            Assert.True(NaiveJaroWinkler(left, right).Equals(JaroWinkler.Similarity(left, right)), pair);
        }
    }

    [Fact]
    public void Similarity_AnyPair_IsWithinBoundsAndOneForEqualsOnly()
    {
        foreach ((string left, string right, string pair) in RandomPairs.Of(5_000))
        {
            double similarity = JaroWinkler.Similarity(left, right);
            Assert.True(similarity is >= 0 and <= 1 && similarity == 1 == (left == right), pair);
            Assert.True(similarity.Equals(JaroWinkler.Similarity(right, left)), pair + " not symmetric");
        }
    }

    [Fact]
    public void Similarity_LongerThanAnyName_IsStillExact()
    {
        string left = new('A', 300);
        Assert.Equal((200.0 / 300 + 1 + 1) / 3 + 0.4 * (1 - (200.0 / 300 + 2) / 3),
            JaroWinkler.Similarity(left, new string('A', 200)), 10);
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1025)]
    public void Similarity_AtTheBoundariesOfTheWays_IsTheSame(int length)
    {
        string left = new string('A', length - 2) + "BC";
        string right = new string('A', length - 2) + "CB";
        Assert.Equal(NaiveJaroWinkler(left, right), JaroWinkler.Similarity(left, right));
    }

    private static double NaiveJaroWinkler(string left, string right)
    {
        if (left == right)
        {
            return 1;
        }

        int reach = Math.Max(Math.Max(left.Length, right.Length) / 2 - 1, 0);
        var free = right.Select((letter, at) => (letter, at)).ToList();
        var lefts = new List<char>();
        var rights = new List<(char Letter, int At)>();
        for (int i = 0; i < left.Length; i++)
        {
            int found = free.FindIndex(one => one.letter == left[i] && Math.Abs(one.at - i) <= reach);
            if (found >= 0)
            {
                lefts.Add(left[i]);
                rights.Add(free[found]);
                free.RemoveAt(found);
            }
        }

        if (lefts.Count == 0)
        {
            return 0;
        }

        double count = lefts.Count;
        int moved = lefts.Zip(rights.OrderBy(one => one.At)).Count(pair => pair.First != pair.Second.Letter);
        double jaro = (count / left.Length + count / right.Length + (count - moved / 2.0) / count) / 3;
        int prefix = left.Zip(right).Take(4).TakeWhile(pair => pair.First == pair.Second).Count();
        return jaro + prefix * 0.1 * (1 - jaro);
    }
}
