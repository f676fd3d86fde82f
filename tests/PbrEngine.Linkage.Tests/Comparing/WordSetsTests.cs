using PbrEngine.Linkage.Comparing;

namespace PbrEngine.Linkage.Tests.Comparing;

public sealed class WordSetsTests
{
    [Theory]
    [InlineData("HIGH STREET", "HIGH STREET", 1)]
    [InlineData("HIGH STREET", "STREET HIGH", 1)]
    [InlineData("HIGH STREET", "HIGH ROAD", 0.5)]
    [InlineData("FLAT HIGH STREET", "HIGH STREET", 0.8)]
    [InlineData("WALLABY PLACE", "WALABY PLACE", 0.875)]
    [InlineData("OAK ROAD", "ASH ROAD", 0.5)]
    [InlineData("ROAD ROAD", "ROAD", 0.6667)]
    [InlineData("", "", 1)]
    [InlineData("", "ROAD", 0)]
    public void Similarity_ByWords_IsTold(string left, string right, double expected)
    {
        Assert.Equal(expected, WordSets.Similarity(left, right), 4);
        Assert.Equal(expected, WordSets.Similarity(right, left), 4);
    }

    [Fact]
    public void Similarity_AnyPair_IsSymmetricAndOneForEqualSetsOnly()
    {
        foreach ((string one, string other, string pair) in RandomPairs.Of(20_000))
        {
            string left = one.Replace('B', ' ');
            string right = other.Replace('B', ' ');
            double similarity = WordSets.Similarity(left, right);
            Assert.True(similarity.Equals(WordSets.Similarity(right, left)), pair + " not symmetric");
            Assert.True(similarity is >= 0 and <= 1 && similarity == 1 == (Sorted(left) == Sorted(right)), pair);
        }
    }

    [Fact]
    public void Similarity_SeveralNearWords_IsSymmetric()
    {
        const int Seed = 11;
        var random = new Random(Seed);
        for (int i = 0; i < 5_000; i++)
        {
            string left = NearWords(random);
            string right = NearWords(random);
            double similarity = WordSets.Similarity(left, right);
            Assert.True(similarity.Equals(WordSets.Similarity(right, left)), $"seed {Seed}: {left}, {right}");
        }
    }

    [Fact]
    public void Similarity_MoreWordsThanAreLookedAt_DoesNotCrash()
    {
        string left = string.Join(' ', Enumerable.Range(0, 200));
        Assert.Equal(1, WordSets.Similarity(left, left));
    }

    // Words of two letters are near many others, so that which are paired depends on the order.
    private static string NearWords(Random random) => string.Join(' ', Enumerable.Range(0, 4)
        .Select(_ => new string([.. Enumerable.Range(0, 5).Select(_ => random.Next(2) == 0 ? 'A' : 'B')])));

    private static string Sorted(string words) =>
        string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
}
