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
}
