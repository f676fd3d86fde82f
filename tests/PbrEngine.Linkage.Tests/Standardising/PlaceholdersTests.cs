using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class PlaceholdersTests
{
    [Fact]
    public void In_DefaultDates_StandForNotKnown()
    {
        Assert.Equal(
            ["1800-01-01", "1900-01-01", "1901-01-01", "1970-01-01"],
            Found(ColumnRole.BirthDate,
                "1900-01-01", "1901-01-01", "1800-01-01", "1970-01-01", "1985-01-01", "1900-01-02"));
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void In_DateOfVeryManyRows_StandsForNotKnown(int rows, bool expected) => Assert.Equal(
        expected, Found(ColumnRole.BirthDate, [.. Dates(1_000), .. Enumerable.Repeat("1985-06-15", rows)]).Length == 1);

    [Fact]
    public void In_FewDates_AreNoneTooFrequent() =>
        Assert.Empty(Found(ColumnRole.BirthDate, "1985-06-15", "1985-06-15", "1985-06-16"));

    [Theory]
    [InlineData(50, false)]
    [InlineData(51, true)]
    public void In_NumberOfManyRows_StandsForNotKnown(int rows, bool expected)
    {
        IEnumerable<string> others = Enumerable.Range(1000, 1_000).Select(n => $"N{n}");
        string[] values = [.. others, .. Enumerable.Repeat("N1", rows)];
        Assert.Equal(expected, Found(ColumnRole.Identifier, values).Length == 1);
        Assert.Empty(Found(ColumnRole.Surname, values));
    }

    [Fact]
    public void In_NumberOfASmallShareOfRows_IsKept()
    {
        IEnumerable<string> others = Enumerable.Range(10_000, 20_000).Select(n => $"N{n}");
        Assert.Empty(Found(ColumnRole.Phone, [.. others, .. Enumerable.Repeat("N1", 60)]));
    }

    private static IEnumerable<string> Dates(int count) => Enumerable.Range(0, count)
        .Select(day => new DateOnly(1950, 1, 1).AddDays(day).ToString("O"));

    private static string[] Found(ColumnRole role, params string[] values)
    {
        EncodedColumn column = EncodingTests.Column(values) with { Role = role };
        Predicate<int> isPlaceholder = Placeholders.In(column);
        return [.. column.Values.Where((_, code) => isPlaceholder(code))];
    }
}
