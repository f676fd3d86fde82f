namespace PbrEngine.Linkage.Tests;

public sealed class LinkModelTests
{
    private const string Home = "B33 8TH";

    [Fact]
    public void Link_NoRecords_GivesNoPersons()
    {
        LinkResult result = Linked.Of();

        Assert.Empty(result.Persons);
        Assert.Equal("exact-v1", result.Model);
    }

    [Fact]
    public void Link_SharedIdentifierAlone_Links()
    {
        LinkResult result = Linked.Of(
            A.Blank("1").Carrying(("upn", "B801200005001")), A.Blank("2").Carrying(("upn", "B801200005001")));

        Assert.Equal("1+2", result.Shape());
        Assert.Equal("1-2 Identifier:upn 30", result.Edges());
    }

    [Fact]
    public void Link_SharedIdentifierNameAndBirth_LinksWithMoreWeight()
    {
        LinkResult result = Linked.Of(A.Person("1").Carrying(("upn", "V1")), A.Person("2").Carrying(("upn", "V1")));

        Assert.Equal("1-2 Identifier:upn 50", result.Edges());
    }

    [Fact]
    public void Link_SameValueOfAnotherKind_DoesNotLink()
    {
        LinkResult result = Linked.Of(A.Blank("1").Carrying(("upn", "V1")), A.Blank("2").Carrying(("nhs", "V1")));

        Assert.Equal("1 | 2", result.Shape());
    }

    [Theory]
    [InlineData("Jane Ellen", "jane-ellen", "NameDobPostcode 28")]
    [InlineData("Jane Ellen", "Jane", "FirstNameDobPostcode 26")]
    [InlineData("Jane Ellen", "Jane Mary", "FirstNameDobPostcode 26")]
    [InlineData("Jane-Ellen", "Janeellen", "NameDobPostcode 28")]
    [InlineData("Jane", "Ellen Jane", "")]
    [InlineData("Jane", "Jan", "")]
    [InlineData("Jane", null, "")]
    public void Link_NameBirthAndPostcode_LinksOnEqualForenames(string left, string? right, string basis)
    {
        LinkResult result = Linked.Of(
            A.Person("1", left) with { Postcode = Home },
            A.Person("2") with { Forenames = right, Postcode = "b338th" });

        Assert.Equal(basis.Length == 0 ? "" : "1-2 " + basis, result.Edges());
        Assert.Empty(result.Reviews);
    }

    [Fact]
    public void Link_OneOfNameBirthAndPostcodeDiffersOrIsMissing_DoesNotLink()
    {
        LinkRecord left = A.Person("1") with { Postcode = Home };
        LinkRecord[] others =
        [
            left with { Id = "2", Surname = "Archerson" },
            left with { Id = "2", Surname = null },
            (left with { Id = "2" }).Born(1990, 3, 3),
            left with { Id = "2", DateOfBirth = null },
            left with { Id = "2", Postcode = "B33 8TJ" },
            left with { Id = "2", Postcode = null },
        ];

        Assert.All(others, right => Assert.Equal("1 | 2", Linked.Of(left, right).Shape()));
    }

    [Fact]
    public void Link_DefaultBirthDateOnBothSides_IsNoAgreement()
    {
        LinkRecord left = (A.Person("1") with { Postcode = Home }).Born(1900, 1, 1);

        Assert.Equal("1 | 2", Linked.Of(left, left with { Id = "2" }).Shape());
    }

    [Theory]
    [InlineData(null, null, "1-2 NameDobUprn 24")]
    [InlineData("B33 8TH", null, "1-2 NameDobUprn 24")]
    [InlineData("B33 8TH", "B33 8TJ", "")]
    public void Link_NameBirthAndUprn_LinksOnlyWhereAPostcodeIsMissing(string? left, string? right, string edges)
    {
        LinkResult result = Linked.Of(
            A.Person("1") with { Uprn = "0012345678", Postcode = left },
            A.Person("2") with { Uprn = "12345678", Postcode = right });

        Assert.Equal(edges, result.Edges());
    }

    [Fact]
    public void Link_FirstForenameBirthAndUprn_LinksWithLeastWeight()
    {
        LinkResult result = Linked.Of(
            A.Person("1", "Jane Ellen") with { Uprn = "7" }, A.Person("2") with { Uprn = "7" });

        Assert.Equal("1-2 FirstNameDobUprn 22", result.Edges());
    }

    [Fact]
    public void Link_ChainOfBases_MakesOnePersonOfMostTrustedLinks()
    {
        LinkResult result = Linked.Of(
            A.Person("1").Carrying(("nino", "N1")),
            A.Person("2").Carrying(("nino", "N1"), ("upn", "U1")) with { Postcode = Home },
            A.Person("3") with { Postcode = Home },
            A.Blank("4").Carrying(("upn", "U1")));

        Assert.Equal("1+2+3+4", result.Shape());
        Assert.Equal("1-2 Identifier:nino 50; 2-3 NameDobPostcode 28; 2-4 Identifier:upn 30", result.Edges());
    }

    [Fact]
    public void Link_RepeatedKeys_RefusesNamingTheFirstAndTheCount()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Linked.Of(
            A.Person("7"), A.Person("9", "Mary"), A.Person("9"), A.Person("7"), A.Person("7"), A.Person("1")));

        Assert.Contains("3 records", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("school/7", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Archer", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_SameIdInTwoSources_IsTwoRecords()
    {
        LinkResult result = Linked.Of(A.Person("1"), A.Person("1") with { Source = "police" });

        Assert.Equal([new RecordKey("police", "1"), A.Key("1")], result.Persons.Select(person => person.Records[0]));
    }
}
