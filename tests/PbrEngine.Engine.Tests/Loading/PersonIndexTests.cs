using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Loading;

namespace PbrEngine.Engine.Tests.Loading;

public sealed class PersonIndexTests
{
    private static readonly PersonIndex Index = new(
        [
            Record(Feed.EarlyHelp, "M1", null), Record(Feed.EarlyHelp, "M2", new(1986, 5, 1)),
            Record(Feed.Schools, "P1", new(2016, 5, 1)), Record(Feed.Police, "N1", new(2016, 5, 2)),
            Record(Feed.Police, "N2", new(1986, 1, 5)), Record(Feed.Police, "N3", new(1990, 1, 1)),
        ],
        (_, reference) => "person-" + reference[^1]);

    [Fact]
    public void PersonOf_PersonsOfAFamily_AreKeptAndOthersNot()
    {
        Assert.Equal("person-1", Index.PersonOf(Feed.Police, "N1"));
        Assert.Null(Index.PersonOf(Feed.Police, "N3"));
        Assert.Null(Index.PersonOf(Feed.Dwp, "N1"));
        Assert.Equal(["person-1", "person-2"], Index.PersonIds);
    }

    /// <summary>The first feed that states a date of birth is believed, early help before all others.</summary>
    [Fact]
    public void BornOn_SeveralFeeds_TheMostTrustedStatesIt()
    {
        Assert.Equal(new(2016, 5, 1), Index.BornOn("person-1"));
        Assert.Equal(new(1986, 5, 1), Index.BornOn("person-2"));
    }

    private static PersonRecord Record(Feed feed, string reference, DateOnly? bornOn) =>
        new(feed, reference, new Identity { BornOn = bornOn }, []);
}
