using System.Globalization;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Scenarios;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class RandomAgreementTests
{
    private static readonly EncodedColumn Column = People.Column(
        ColumnRole.Identifier,
        [
            .. Enumerable.Range(0, 400)
                .Select(row => (10_000_000 + row % 40 * 97).ToString(CultureInfo.InvariantCulture)),
        ]);

    [Fact]
    public void Of_AnyThreads_IsTheSameAndAddsUpToOne()
    {
        IComparison[] comparisons = [new IdentifierComparison(Column, Aspect.Number)];

        double[] one = RandomAgreement.Of(comparisons, 400, 7, threads: 1, (_, _) => true)[0];

        Assert.Equal(one, RandomAgreement.Of(comparisons, 400, 7, threads: 2, (_, _) => true)[0]);
        Assert.Equal(1, one.Skip(1).Sum(), 9);
    }

    [Fact]
    public void Of_EqualValues_AreCountedAndNotSampled()
    {
        IComparison[] comparisons = [new IdentifierComparison(Column, Aspect.Number)];

        double[] u = RandomAgreement.Of(comparisons, 400, 7, threads: 1, (_, _) => true)[0];

        Assert.Equal(9.0 / 399, u[3], 12);
    }

    [Fact]
    public void Of_SeededPeople_IsWhatAllPairsShow()
    {
        PersonTable table = new Population(51).Table(250);
        IReadOnlyList<IComparison> comparisons = Comparisons.Of(table);

        double[][] estimated = RandomAgreement.Of(comparisons, table.Count, 7, threads: 2, (_, _) => true);

        for (int k = 0; k < comparisons.Count; k++)
        {
            double[] exact = Exact(comparisons[k], table.Count);
            for (int level = 1; level < exact.Length; level++)
            {
                // Five standard errors of 50,000 stated pairs, and half a pair for the level that none is at.
                double error = 5 * Math.Sqrt(exact[level] / 50_000) + 2e-5;
                Assert.True(
                    Math.Abs(exact[level] - estimated[k][level]) <= error,
                    $"{comparisons[k].Name} {level}: {exact[level]} was estimated as {estimated[k][level]}");
            }
        }
    }

    // Places agree within a table and never across.
    [Fact]
    public void Of_TwoTables_CountsPairsAcross()
    {
        PersonTable table = People.Table(People.Column(ColumnRole.Postcode, "LS12AB", "LS12AB", "YO98ZZ", "YO98ZZ"));

        double[] across = RandomAgreement.Of(Comparisons.Of(table), 4, 7, threads: 1, (l, r) => l / 2 != r / 2)[0];
        double[] all = RandomAgreement.Of(Comparisons.Of(table), 4, 7, threads: 1, (_, _) => true)[0];

        Assert.InRange(across[1], 0.97, 1);
        Assert.InRange(all[1], 0.55, 0.78);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_NoPair_IsAnyLevelAlike(int rows)
    {
        PersonTable table = People.Table(People.Column(ColumnRole.Postcode, [.. Enumerable.Repeat("", rows)]));

        Assert.Equal(
            [1, .. Enumerable.Repeat(1 / 6.0, 6)],
            RandomAgreement.Of(Comparisons.Of(table), rows, 7, threads: 1, (_, _) => true)[0]);
    }

    private static double[] Exact(IComparison comparison, int rows)
    {
        double[] counts = new double[comparison.Levels.Count];
        for (int left = 0; left < rows; left++)
        {
            for (int right = left + 1; right < rows; right++)
            {
                counts[comparison.Level(left, right)]++;
            }
        }

        double stated = counts.Skip(1).Sum();
        return [.. counts.Select(c => c / stated)];
    }
}
