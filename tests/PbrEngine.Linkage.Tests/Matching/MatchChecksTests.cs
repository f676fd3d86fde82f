using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class MatchChecksTests
{
    private static readonly EncodedColumn Names = People.Column(ColumnRole.Forename, "ann", "bob", "ann");

    [Fact]
    public void Match_NoColumnThatSaysAnything_IsRefused() =>
        Refused(People.Table(People.Column(ColumnRole.Region, "kent", "")), "0 columns say something of a person");

    [Fact]
    public void Match_ACountThatIsNot_IsRefused() =>
        Refused(People.Table(Names with { Counts = [1, 2] }), "Column forename: the counts aren't those of the rows.");

    [Fact]
    public void Match_AnUnknownCode_IsRefused() =>
        Refused(People.Table(Names with { Codes = [0, 1, 7] }), "a row has the code 7, and there are 2 values.");

    [Fact]
    public void Match_AnEmptyValue_IsRefused() =>
        Refused(People.Table(Names with { Values = ["", "bob"] }), "a value without a character is no value.");

    [Theory]
    [InlineData("bob", "ann")]
    [InlineData("ann", "ann")]
    public void Match_ValuesOutOfOrderOrTwice_AreRefused(string first, string second) => Refused(
        People.Table(Names with { Values = [first, second] }), "values stand once each, in ordinal order.");

    [Fact]
    public void Profile_OfWhatNoTableIs_IsRefused()
    {
        PersonTable table = People.Table(Names);
        Assert.Throws<ArgumentException>(() => BlockingProfile.Of(table, new() { Threads = 0 }));
        Assert.Throws<ArgumentException>(
            () => BlockingProfile.Of(People.Table(Names with { Codes = [0, 1, 7] }), new()));
    }

    [Theory]
    [InlineData("1980-13-01")]
    [InlineData("01/02/1980")]
    [InlineData("")]
    public void Match_ADateThatIsNone_IsRefused(string date)
    {
        EncodedColumn born = People.Column(ColumnRole.BirthDate, "1980-01-02", "1981-01-02", "1981-01-02");
        Refused(
            People.Table(born with { Values = [date, "1981-01-02"] }),
            date.Length == 0 ? "a value without a character" : $"{date} is no date");
    }

    [Fact]
    public void Match_AColumnOfAnotherLength_IsRefused() =>
        Refused(
            People.Table(Names, People.Column(ColumnRole.Surname, "lee", "ray")), "it has 2 rows, the table 3.");

    [Fact]
    public void Match_SourcesOfAnotherLength_AreRefused() =>
        Refused(People.Table(Names) with { Sources = [0, 1] }, "Every row comes from a table.");

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(0, 0)]
    public void Match_AnOptionThatIsNone_IsRefused(double threshold, int threads) =>
        Assert.Throws<ArgumentException>(() => PersonMatching.Match(
            People.Table(Names), new() { Threshold = threshold, Threads = threads }));

    [Theory]
    [InlineData(-1, 40)]
    [InlineData(2_000_000, -1)]
    public void Match_NumberOfPairsBelowZero_IsRefused(long free, long perRecord)
    {
        var options = new MatchOptions { CandidatesFree = free, CandidatesPerRecord = perRecord };

        var refused = Assert.Throws<ArgumentException>(() => PersonMatching.Match(People.Table(Names), options));

        Assert.Contains("no number of pairs below 0", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_OptionsAtTheirBounds_AreTaken()
    {
        var none = new MatchOptions { CandidatesFree = 0, CandidatesPerRecord = 0, Threads = 1 };
        var most = new MatchOptions
        {
            CandidatesFree = long.MaxValue,
            CandidatesPerRecord = long.MaxValue,
            Threads = int.MaxValue,
        };

        Assert.Equal([0, 1, 2], PersonMatching.Match(People.Table(Names), none).Clusters);
        Assert.Equal([0, 1, 2], PersonMatching.Match(People.Table(Names), most).Clusters);
        Assert.Equal(long.MaxValue, most.CandidatesMost(int.MaxValue));
        Assert.Equal(2_000_400, new MatchOptions().CandidatesMost(10));
    }

    private static void Refused(PersonTable table, string sentence)
    {
        var refused = Assert.Throws<ArgumentException>(() => PersonMatching.Match(table, new()));
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }
}
