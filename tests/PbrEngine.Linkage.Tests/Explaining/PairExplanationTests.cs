namespace PbrEngine.Linkage.Tests.Explaining;

public sealed class PairExplanationTests
{
    [Fact]
    public void Of_LinkedPair_ShowsStandardisedValuesInOrder()
    {
        LinkResult result = Linked.Of(
            (A.Person("1", "Miss Zoë-Ann", "O'Brien") with { Sex = 'f', Postcode = "sw1a 1aa", Uprn = "007" })
                .Carrying(("upn", "U1"), ("nhs", "H2"), ("upn", "U0")),
            (A.Person("2", "Zoe") with { Surname = "OBRIEN", Postcode = "M1 1AE" }).Carrying(("upn", "U1")));

        Assert.Equal(
            [
                "forenames ZOEANN ZOE first_equal",
                "surname OBRIEN OBRIEN equal",
                "date_of_birth 1990-03-02 1990-03-02 equal",
                "sex F - missing",
                "postcode SW1A1AA M11AE different",
                "uprn 7 - missing",
                "identifier:nhs H2 - missing",
                "identifier:upn U0,U1 U1 equal",
            ],
            Assert.Single(result.Links).Explanation
                .Select(field => $"{field.Field} {field.Left ?? "-"} {field.Right ?? "-"} {field.Level}"));
    }

    [Fact]
    public void Of_LinkedPair_FieldsNobodyStatesAreLeftOut()
    {
        LinkResult result = Linked.Of(A.Blank("1").Carrying(("upn", "U1")), A.Blank("2").Carrying(("upn", "U1")));

        ComparedField field = Assert.Single(Assert.Single(result.Links).Explanation);
        Assert.Equal(("identifier:upn", null), (field.Field, field.Weight));
    }
}
