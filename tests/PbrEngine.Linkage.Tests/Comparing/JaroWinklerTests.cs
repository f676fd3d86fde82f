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
    [InlineData("AB", "AC", 0.6667)]
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

    [Fact]
    public void Similarity_AnyPair_IsSymmetricAndWithinBounds()
    {
        const int Seed = 20250601;
        var random = new Random(Seed);
        for (int i = 0; i < 5_000; i++)
        {
            string left = Word(random);
            string right = Word(random);
            double similarity = JaroWinkler.Similarity(left, right);
            Assert.True(similarity is >= 0 and <= 1, $"seed {Seed}: {left} {right} {similarity}");
            Assert.True(
                similarity.Equals(JaroWinkler.Similarity(right, left)), $"seed {Seed}: {left} {right} not symmetric");
        }
    }

    [Fact]
    public void Similarity_LongerThanAnyName_IsStillExact()
    {
        string left = new('A', 300);
        Assert.Equal((200.0 / 300 + 1 + 1) / 3 + 0.4 * (1 - (200.0 / 300 + 2) / 3),
            JaroWinkler.Similarity(left, new string('A', 200)), 10);
    }

    private static string Word(Random random) =>
        new(Enumerable.Range(0, random.Next(0, 9)).Select(_ => (char)('A' + random.Next(4))).ToArray());
}
