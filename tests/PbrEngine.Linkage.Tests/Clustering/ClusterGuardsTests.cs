using System.Globalization;

namespace PbrEngine.Linkage.Tests.Clustering;

public sealed class ClusterGuardsTests
{
    private static readonly (string, string) Shared = ("upn", "U1");

    [Theory]
    [InlineData("N1", "N2", "1 | 2", "1~2 GUARD_IDENTIFIERS_DIFFER")]
    [InlineData("N1", "N1", "1+2", "")]
    [InlineData("N1", null, "1+2", "")]
    public void Identifiers_OfOneKind_MayNotDiffer(string left, string? right, string shape, string doubts)
    {
        LinkResult result = Linked.Of(
            A.Person("1").Carrying(Shared, ("nino", left)),
            right is null ? A.Person("2").Carrying(Shared) : A.Person("2").Carrying(Shared, ("nino", right)));

        Assert.Equal((shape, doubts), (result.Shape(), result.Doubts()));
    }

    [Fact]
    public void Identifiers_DifferBetweenOtherRecordsOfTheClusters_StopTheNameLink()
    {
        LinkResult result = Linked.Of(
            A.Person("1") with { Postcode = "B33 8TH" },
            (A.Person("2") with { Postcode = "B33 8TH" }).Carrying(("upn", "U2")),
            A.Person("3").Carrying(("upn", "U2"), ("nino", "N2")),
            (A.Person("4") with { Uprn = "5" }).Carrying(("nino", "N4")),
            A.Person("5") with { Uprn = "5", Postcode = "B33 8TH" });

        Assert.Equal("1+2+3+5 | 4", result.Shape());
        LinkReview review = Assert.Single(result.Reviews);
        Assert.Equal((A.Key("4"), A.Key("5")), (review.Left, review.Right));
        Assert.Equal((A.Key("4"), A.Key("3")), (review.ObjectingLeft, review.ObjectingRight));
        Assert.Equal("NameDobUprn", review.Basis);
        Assert.Contains(review.Explanation, field => field is
        { Field: "identifier:nino", Left: "N4", Right: "N2", Level: AgreementLevel.Different });
    }

    [Fact]
    public void Identifiers_TwoOfOneKindStatedByOneRecord_BelongToThatPerson()
    {
        LinkResult result = Linked.Of(
            A.Person("1").Carrying(("upn", "OLD")),
            A.Person("2").Carrying(("upn", "OLD"), ("upn", "NEW")),
            A.Person("3").Carrying(("upn", "NEW")));

        Assert.Equal(("1+2+3", ""), (result.Shape(), result.Doubts()));
    }

    [Theory]
    [InlineData("Jane", "Peter", 1985, "1 | 2", "1~2 GUARD_NAME_AND_DOB_DIFFER")]
    [InlineData("Jane", "Peter", 1990, "1+2", "")]
    [InlineData("Jane", "Jayne", 1985, "1+2", "")]
    [InlineData("Jane", "J", 1985, "1+2", "")]
    [InlineData("J", "Jane", 1985, "1+2", "")]
    [InlineData("Sam", "Samuel", 1985, "1+2", "")]
    [InlineData("Jane", "", 1985, "1+2", "")]
    [InlineData("Jane", "Peter", 1900, "1+2", "")]
    // 0.7963 and 0.8050: either side of 0.80.
    [InlineData("Elisabeth", "Isabel", 1985, "1 | 2", "1~2 GUARD_NAME_AND_DOB_DIFFER")]
    [InlineData("Dawn", "Diane", 1985, "1+2", "")]
    public void NameAndBirth_BothDiffer_IdentifierDoesNotLink(
        string left, string right, int year, string shape, string doubts)
    {
        DateOnly born = year == 1900 ? new DateOnly(1900, 1, 1) : new DateOnly(year, 3, 2);
        LinkResult result = Linked.Of(
            A.Person("1", left).Carrying(Shared),
            A.Person("2", right, "Bowman").Carrying(Shared) with { DateOfBirth = born });

        Assert.Equal((shape, doubts), (result.Shape(), result.Doubts()));
    }

    [Theory]
    [InlineData("Jane", "Peter", "Archer", "1 | 2", "1~2 GUARD_TWINS")]
    [InlineData("Jane", "Peter", "Bowman", "1+2", "")]
    [InlineData("Jane", "Peter", null, "1+2", "")]
    [InlineData("Jane", "Jayne", "Archer", "1+2", "")]
    [InlineData("Jo", "Josephine", "Archer", "1+2", "")]
    [InlineData("J", "Josephine", "Archer", "1+2", "")]
    [InlineData("Josephine", "J", "Archer", "1+2", "")]
    [InlineData(null, "Jane", "Archer", "1+2", "")]
    // 0.7475 and 0.7556: either side of 0.75.
    [InlineData("Danielle", "Denise Anne", "Archer", "1 | 2", "1~2 GUARD_TWINS")]
    [InlineData("Hannah", "Nathan", "Archer", "1+2", "")]
    public void Twins_SameSurnameAndBirth_ClearlyOtherForenameDoesNotLink(
        string? left, string right, string? surname, string shape, string doubts)
    {
        LinkResult result = Linked.Of(
            A.Person("1").Carrying(Shared) with { Forenames = left },
            A.Person("2", right).Carrying(Shared) with { Surname = surname });

        Assert.Equal((shape, doubts), (result.Shape(), result.Doubts()));
    }

    [Fact]
    public void Twins_AtOneAddressWithoutIdentifier_AreTwoPersonsAndNoDoubt()
    {
        LinkResult result = Linked.Of(
            A.Person("1") with { Postcode = "B33 8TH" }, A.Person("2", "Peter") with { Postcode = "B33 8TH" });

        Assert.Equal(("1 | 2", ""), (result.Shape(), result.Doubts()));
    }

    [Theory]
    [InlineData("2000-03-02", "1+2", "")]
    [InlineData("2000-03-03", "1 | 2", "1~2 GUARD_JUNIOR_SENIOR")]
    [InlineData("1980-03-02", "1+2", "")]
    [InlineData("1980-03-01", "1 | 2", "1~2 GUARD_JUNIOR_SENIOR")]
    public void JuniorSenior_SameName_MoreThanTenYearsApartDoesNotLink(string born, string shape, string doubts)
    {
        DateOnly other = DateOnly.ParseExact(born, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        LinkResult result = Linked.Of(
            A.Person("1").Carrying(Shared), A.Person("2").Carrying(Shared) with { DateOfBirth = other });

        Assert.Equal((shape, doubts), (result.Shape(), result.Doubts()));
    }

    [Fact]
    public void JuniorSenior_OtherSurname_IsNoObjection()
    {
        LinkResult result = Linked.Of(
            A.Person("1").Carrying(Shared), A.Person("2", "Jane", "Bowman").Carrying(Shared).Born(1960, 1, 9));

        Assert.Equal("1+2", result.Shape());
    }

    [Theory]
    [InlineData('F', 'M', "1 | 2", "1~2 GUARD_SEX_DIFFERS")]
    [InlineData('m', 'f', "1 | 2", "1~2 GUARD_SEX_DIFFERS")]
    [InlineData('F', 'F', "1+2", "")]
    [InlineData('F', 'U', "1+2", "")]
    [InlineData('X', 'M', "1+2", "")]
    public void Sex_DiffersWithFirstNameOnly_DoesNotLink(char left, char right, string shape, string doubts)
    {
        LinkResult result = Linked.Of(
            A.Person("1", "Alex Jo") with { Postcode = "B33 8TH", Sex = left },
            A.Person("2", "Alex") with { Postcode = "B33 8TH", Sex = right });

        Assert.Equal((shape, doubts), (result.Shape(), result.Doubts()));
    }

    [Theory]
    [InlineData("B33 8TH", null)]
    [InlineData(null, "100062410143")]
    public void Sex_DiffersWithFullNameBirthAndAddress_IsTakenForASlip(string? postcode, string? uprn)
    {
        LinkResult result = Linked.Of(
            A.Person("1", "Alex Jo") with { Postcode = postcode, Uprn = uprn, Sex = 'F' },
            A.Person("2", "Alex Jo") with { Postcode = postcode, Uprn = uprn, Sex = 'M' });

        Assert.Equal(("1+2", ""), (result.Shape(), result.Doubts()));
    }

    [Theory]
    [InlineData("Alex", 1990, "1+2", "")]
    [InlineData("Alex", 1991, "1 | 2", "1~2 GUARD_SEX_DIFFERS")]
    [InlineData("Alexa", 1990, "1 | 2", "1~2 GUARD_SEX_DIFFERS")]
    public void Sex_DiffersWithIdentifier_LinksOnlyWhereNameAndBirthAgree(
        string forename, int year, string shape, string doubts)
    {
        LinkResult result = Linked.Of(
            A.Person("1", "Alex").Carrying(Shared) with { Sex = 'F' },
            (A.Person("2", forename).Carrying(Shared) with { Sex = 'M' }).Born(year, 3, 2));

        Assert.Equal((shape, doubts), (result.Shape(), result.Doubts()));
    }

    [Fact]
    public void Sex_OncePersonHoldsBoth_EitherStillBelongs()
    {
        LinkResult result = Linked.Of(
            (A.Person("1", "Alex") with { Sex = 'F' }).Carrying(Shared),
            (A.Person("2", "Alex") with { Sex = 'M', Postcode = "B33 8TH" }).Carrying(Shared),
            A.Person("3", "Alex") with { Sex = 'M', Postcode = "B33 8TH" });

        Assert.Equal("1+2+3", result.Shape());
    }
}
