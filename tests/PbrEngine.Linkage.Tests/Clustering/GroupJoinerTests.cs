using System.Globalization;

namespace PbrEngine.Linkage.Tests.Clustering;

public sealed class GroupJoinerTests
{
    private static readonly (string, string) Shared = ("upn", "U1");

    // Whatever the keys: a record that fits two persons must not go to the one whose key happens to be near.
    [Theory]
    [InlineData("1", "2", "3")]
    [InlineData("2", "3", "1")]
    [InlineData("1", "3", "2")]
    public void Join_RecordFitsTwoWhoCannotBeOne_LinksNeither(string jane, string peter, string nameless)
    {
        LinkResult result = Linked.Of(
            A.Person(jane).Carrying(Shared), A.Person(peter, "Peter").Carrying(Shared),
            A.Blank(nameless).Carrying(Shared));

        Assert.Equal("1 | 2 | 3", result.Shape());
        Assert.Equal(2, result.Reviews.Count(review => review.Reason == ReviewReason.Ambiguous));
        Assert.Equal(1, result.Reviews.Count(review => review.Reason == ReviewReason.Twins));
    }

    [Fact]
    public void Join_RecordAgreesInNameWithOneOfTwo_LinksThatOne()
    {
        LinkResult result = Linked.Of(
            A.Person("1", "Peter").Carrying(Shared), A.Person("2").Carrying(Shared), A.Person("3").Carrying(Shared));

        Assert.Equal("1 | 2+3", result.Shape());
        Assert.Equal("1~2 GUARD_TWINS", result.Doubts());
    }

    [Theory]
    [InlineData(50, false)]
    [InlineData(51, true)]
    public void Join_ValueSharedByManyUnlike_IdentifiesNobody(int records, bool refused)
    {
        LinkResult result = Linked.Of([.. Enumerable.Range(1, records).Select(i =>
            A.Blank(i.ToString("D3", CultureInfo.InvariantCulture)).Carrying(Shared) with
            { Surname = "Archer" + (char)('A' + i / 26) + (char)('A' + i % 26) })]);

        Assert.Equal(refused ? records : 1, result.Persons.Count);
        Assert.Equal(refused ? "001~002 GUARD_SHARED_BY_MANY" : "", result.Doubts());
    }

    [Fact]
    public void Join_ManyRecordsAlike_AreOnePerson()
    {
        LinkResult result = Linked.Of([.. Enumerable.Range(0, 500).Select(i =>
            A.Person(i.ToString("D3", CultureInfo.InvariantCulture)) with { Postcode = "B33 8TH" })]);

        Assert.Single(result.Persons);
        Assert.Equal(499, result.Links.Count);
    }

    [Fact]
    public void Join_StoppedOnSeveralBases_IsOneReviewOnTheMostTrusted()
    {
        LinkResult result = Linked.Of(
            A.Person("1").Carrying(Shared, ("nhs", "H1"), ("nino", "N1")) with { Postcode = "B33 8TH" },
            A.Person("2").Carrying(Shared, ("nhs", "H1"), ("nino", "N2")) with { Postcode = "B33 8TH" });

        Assert.Equal("Identifier:nhs", Assert.Single(result.Reviews).Basis);
    }

    // 1 and 3 object to each other until 2, which states both numbers, has brought them together.
    [Fact]
    public void Join_ComeTogetherAfterAll_LeavesNoReview()
    {
        LinkResult result = Linked.Of(
            A.Person("1").Carrying(("upn", "A"), ("nhs", "H1")),
            A.Person("2").Carrying(("upn", "A"), ("upn", "B")),
            A.Person("3").Carrying(("upn", "B"), ("nhs", "H1")));

        Assert.Equal(("1+2+3", ""), (result.Shape(), result.Doubts()));
    }
}
