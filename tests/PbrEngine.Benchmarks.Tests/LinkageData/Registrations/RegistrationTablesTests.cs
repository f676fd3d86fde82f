using PbrEngine.Benchmarks.LinkageData.Registrations;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Registrations;

public sealed class RegistrationTablesTests
{
    [Fact]
    public void Dedupe_FiveThousandRows_AreTwoThousandOriginalsWithAtMostFiveDuplicatesEach()
    {
        var rows = RegistrationTables.Dedupe(5_000, seed: 7).ToList();
        var counts = rows.CountBy(row => row.Entity, StringComparer.Ordinal).Select(of => of.Value).ToList();

        Assert.Equal((5_000, 2_000), (rows.Count, counts.Count));
        Assert.Equal((1, 6), (counts.Min(), counts.Max()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Dedupe_FewRows_AreAsMany(int rows) => Assert.Equal(rows, RegistrationTables.Dedupe(rows, 7).Count());

    [Fact]
    public void WritePair_TwoTables_HoldTheSamePersonsOnceEach()
    {
        var (left, right) = (Path.GetTempFileName(), Path.GetTempFileName());
        RegistrationTables.WritePair(left, right, 500, seed: 7);
        var (lefts, rights) = (Entities(left), Entities(right));
        File.Delete(left);
        File.Delete(right);

        Assert.Equal(500, lefts.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(lefts.Order(StringComparer.Ordinal), rights.Order(StringComparer.Ordinal));
        Assert.NotEqual(lefts, rights);
    }

    private static string[] Entities(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split(',')[1])];
}
