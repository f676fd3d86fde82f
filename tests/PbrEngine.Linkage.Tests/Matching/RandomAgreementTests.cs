using System.Globalization;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

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
}
