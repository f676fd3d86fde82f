using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class ComparisonsTests
{
    [Fact]
    public void Of_ATable_ComparesPlacesTogetherAndTheRestColumnByColumn()
    {
        PersonTable table = People.Table(
            People.Column(ColumnRole.Forename, "ann"),
            People.Column(ColumnRole.Surname, "archer"),
            People.Column(ColumnRole.BirthDate, "1980-02-03"),
            People.Column(ColumnRole.Sex, "f"),
            People.Column(ColumnRole.Phone, "01132434455"),
            People.Column(ColumnRole.Postcode, "ls1 1aa"),
            People.Column(ColumnRole.Street, "high street"));

        Assert.Equal(
            ["forename", "surname", "birthdate", "sex", "phone", "place"], Comparisons.Of(table).Select(c => c.Name));
        Assert.All(
            Comparisons.Of(table), c => Assert.Equal(1, c.Levels.Skip(1).Sum(level => level.Expected), 9));
    }

    [Fact]
    public void Of_RoleTwice_ComparesTheFirstNamesAndAllElse() => Assert.Equal(
        ["f1", "s1", "o1", "o2", "i1", "i2"],
        Comparisons.Of(People.Table(
            People.Column("f1", ColumnRole.Forename, "a"), People.Column("f2", ColumnRole.Forename, "a"),
            People.Column("s1", ColumnRole.Surname, "a"), People.Column("s2", ColumnRole.Surname, "a"),
            People.Column("o1", ColumnRole.Other, "a"), People.Column("o2", ColumnRole.Other, "a"),
            People.Column("i1", ColumnRole.Identifier, "a"), People.Column("i2", ColumnRole.Identifier, "a")))
            .Select(c => c.Name));

    // A level is four bits of a pattern, and no level of anything may be impossible.
    [Fact]
    public void Levels_EveryComparison_BeginWithMissingAndEndWithTheOneThatIsEqual() => Assert.All(
        Comparisons.Of(People.Table(
            [.. Enum.GetValues<ColumnRole>().Select(role => People.Column(role, "1980-02-03"))])),
        comparison =>
        {
            Assert.Same(ComparisonLevel.Missing, comparison.Levels[0]);
            Assert.InRange(comparison.Levels.Count, 3, 16);
            Assert.DoesNotContain(comparison.Levels.SkipLast(1), l => l.IsEqual);
            Assert.All(comparison.Levels.Skip(1), l => Assert.InRange(l.Expected, 0.001, 1));
        });
}
