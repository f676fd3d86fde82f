using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class TextSignaturesTests
{
    private const int Seed = 11;

    [Fact]
    public void Similarity_AtOrAboveTheLeast_IsThatOfJaroWinkler()
    {
        var random = new Random(Seed);
        string[] values = [.. Enumerable.Range(0, 300).Select(_ => Word(random)).Distinct()];
        var signatures = new TextSignatures(values);
        int spared = 0;
        for (int one = 0; one < values.Length; one++)
        {
            for (int other = 0; other < values.Length; other++)
            {
                double expected = JaroWinkler.Similarity(values[one], values[other]);
                double found = signatures.Similarity(one, other, 0.8);
                Assert.True(
                    found == expected || (found == 0 && expected < 0.8), $"seed {Seed}: {values[one]} {values[other]}");
                spared += found == 0 && expected > 0 ? 1 : 0;
            }
        }

        Assert.True(spared > values.Length * values.Length / 4);
    }

    private static string Word(Random random) => string.Concat(
        Enumerable.Range(0, random.Next(1, 14)).Select(_ => (char)('a' + random.Next(random.Next(2, 26)))));
}
