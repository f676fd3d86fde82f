namespace PbrEngine.Linkage.Tests.Scenarios;

public sealed class ScenarioReadingTests
{
    [Fact]
    public void Read_ACase_TakesWhatIsStatedNearest()
    {
        Scenario one = Assert.Single(Scenario.Read("""
            everybody: {forename: Ann, surname: Shaw, born: 01/02/1980}
            cases:
            - name: one
              known: "why"
              all: {surname: Khan, number: 0000000012}
              records: {a: {}, b: {forename: null, born: 03/02/1980}}
              persons: a, b
            """));

        Assert.Equal(("one", "a, b", "why"), (one.Name, one.Persons, one.Known));
        Assert.Equal(
            new() { Forename = "Ann", Surname = "Khan", Born = "01/02/1980", Number = "0000000012" }, one.Records['a']);
        Assert.Equal(one.Records['a'] with { Forename = null, Born = "03/02/1980" }, one.Records['b']);
    }

    [Fact]
    public void Read_ColumnThatIsNone_IsRefused()
    {
        var refused = Assert.Throws<InvalidDataException>(() => Scenario.Read("""
            cases:
            - {name: one, records: {a: {forname: Ann}}, persons: a}
            """).ToList());

        Assert.Contains("forname", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_SameSeed_AreTheSameAndOfAllKinds()
    {
        (int Person, Statement Stated)[] records = new Population(5).Records(1_000);

        Assert.Equal(records, new Population(5).Records(1_000));
        Assert.Equal(1_000, records.Select(r => r.Person).Distinct().Count());
        Assert.InRange(records.Length, 1_400, 2_000);
        Assert.Contains(records, r => r.Stated.Forename is null);
        Assert.Contains(records, r => r.Stated.Born == "01/01/1900");
    }
}
