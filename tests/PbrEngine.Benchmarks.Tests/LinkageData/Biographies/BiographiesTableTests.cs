using PbrEngine.Benchmarks.LinkageData.Biographies;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Biographies;

public sealed class BiographiesTableTests
{
    private static readonly string[][] Rows = [.. BiographiesTable.Rows(seed: 7).Take(50_000)];

    [Fact]
    public void Rows_OfAPerson_AreTenInTheMeanAndThirtyAtMost()
    {
        var counts = Rows.CountBy(row => row[0], StringComparer.Ordinal).Select(of => of.Value).ToList();

        Assert.InRange(counts.Count, 4_700, 5_300);
        Assert.Equal(BiographiesTable.RowsOfAPersonMax, counts.Max());
        Assert.InRange(counts.Order().ElementAt(counts.Count / 2), 5, 9);
    }

    [Fact]
    public void Rows_EveryColumn_IsMissingInTenToFortyPerCent() => Assert.All(
        Enumerable.Range(1, 8), column => Assert.InRange(
            (double)Rows.Count(row => row[column].Length == 0) / Rows.Length, 0.09, 0.41));

    [Fact]
    public void Rows_OfAPerson_UseSeveralNames()
    {
        var names = Rows.GroupBy(row => row[0], StringComparer.Ordinal).Where(rows => rows.Count() >= 20)
            .Select(rows => rows.Select(row => row[1]).Distinct(StringComparer.Ordinal).Count()).ToList();
        Assert.True(names.Average() > 6, $"{names.Average()}");
    }

    [Fact]
    public void Rows_BirthDates_AreOftenOfAYearOnly()
    {
        var stated = Rows.Where(row => row[4].Length > 0).ToList();
        var years = stated.Count(row => row[4].EndsWith("-01-01", StringComparison.Ordinal));
        Assert.InRange((double)years / stated.Count, 0.22, 0.30);
    }
}
