using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Names;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Names;

public sealed class NameBookTests
{
    private static readonly NameBook Book = new();

    [Fact]
    public void Names_Distinct_AreAsManyAsPromised()
    {
        Assert.InRange(Book.SurnameCount, 19_000, 21_000);
        Assert.InRange(Book.ForenameCount, 2_000, 3_500);
    }

    [Fact]
    public void Surname_ManyDraws_AreSkewedAsInLife()
    {
        var chance = Chance.For(5, ChanceTopic.Residents);
        var counts = Enumerable.Range(0, 100_000)
            .CountBy(_ => Book.Surname(Origin.All[0], chance), StringComparer.Ordinal)
            .OrderByDescending(of => of.Value).ToList();

        Assert.Equal("Smith", counts[0].Key);
        Assert.InRange(counts[0].Value, 1_000, 1_800);
        Assert.InRange(counts.Count(of => of.Value == 1), 500, 9_000);
    }

    [Theory]
    [InlineData('F', 1935, "Margaret", "Isla")]
    [InlineData('F', 2015, "Isla", "Margaret")]
    [InlineData('M', 1945, "John", "Noah")]
    [InlineData('M', 2018, "Noah", "Brian")]
    public void Forename_YearOfBirth_DecidesWhichAreCommon(char sex, int bornIn, string common, string rare)
    {
        var chance = Chance.For(5, ChanceTopic.Residents, bornIn);
        var counts = Enumerable.Range(0, 20_000)
            .CountBy(_ => Book.Forename(Origin.All[0], sex, bornIn, chance), StringComparer.Ordinal).ToDictionary();

        Assert.True(
            counts.GetValueOrDefault(common) > 10 * counts.GetValueOrDefault(rare),
            $"{common} {counts.GetValueOrDefault(common)}, {rare} {counts.GetValueOrDefault(rare)}");
    }

    [Fact]
    public void Nickname_KnownForename_IsOneOfItsShortForms()
    {
        var chance = Chance.For(5, ChanceTopic.Residents);
        Assert.Contains(Book.Nicknames.Of("Thomas", chance), (string[])["Tom", "Tommy"]);
        Assert.Equal("Zolphina", Book.Nicknames.Of("Zolphina", chance));
    }
}
