using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class TextSignaturesTests
{
    // Goal: the bound is never below the similarity, so that asking for exactly the similarity gives it.
    [Theory]
    [InlineData(1, 3, 12)]
    [InlineData(2, 26, 12)]
    [InlineData(3, 60, 30)]
    [InlineData(4, 2, 5)]
    [InlineData(5, 26, 100)]
    public void Similarity_AskedForExactly_IsFound(int seed, int letters, int lengthMax)
    {
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++)
        {
            string left = Word(random, letters, lengthMax);
            string right = random.Next(2) == 0 ? Word(random, letters, lengthMax) : Changed(random, left);
            Holds(left, right, $"seed {seed}");
        }
    }

    [Fact]
    public void Similarity_LongTexts_IsThatOfTheirBeginnings()
    {
        var random = new Random(6);
        for (int i = 0; i < 200; i++)
        {
            string left = Word(random, 3, 900);
            string right = Changed(random, left);
            double real = JaroWinkler.Similarity(
                left.AsSpan(0, Math.Min(128, left.Length)), right.AsSpan(0, Math.Min(128, right.Length)));

            Assert.Equal(real, new TextSignatures([left, right]).Similarity(0, 1, real));
        }

        Holds(new('a', 100), new string('a', 99) + "b", "one letter");
    }

    [Theory]
    [InlineData("abc", "xyz", 0.1)]
    [InlineData("martha", "boris", 0.8)]
    public void Similarity_LettersTooDifferent_IsNotWorkedOut(string left, string right, double least) =>
        Assert.Equal(0, new TextSignatures([left, right]).Similarity(0, 1, least));

    private static void Holds(string left, string right, string what)
    {
        double real = JaroWinkler.Similarity(left, right);
        var texts = new TextSignatures([left, right]);
        Assert.True(texts.Similarity(0, 1, real).Equals(real), $"{what}: {left} {right} is below {real}");
        Assert.True(texts.Similarity(1, 0, real).Equals(real), $"{what}: {right} {left} is below {real}");
    }

    // From 'A' on, so that letters of different cases, and signs, share a bit.
    private static string Word(Random random, int letters, int lengthMax) =>
        new([.. Enumerable.Range(0, random.Next(1, lengthMax + 1)).Select(_ => (char)('A' + random.Next(letters)))]);

    private static string Changed(Random random, string word)
    {
        char[] letters = word.ToCharArray();
        (letters[0], letters[^1]) = random.Next(2) == 0 ? (letters[^1], letters[0]) : (letters[0], letters[^1]);
        letters[random.Next(letters.Length)] = 'z';
        return new(letters);
    }
}
