using PbrEngine.Linkage.Modelling;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Modelling;

public sealed class StatementColumnsTests
{
    private static readonly Dictionary<string, string> None = [];

    // One model has to fit every night, whatever is stated.
    [Fact]
    public void Of_NothingStated_HasTheSameColumnsAsEverythingStated()
    {
        LinkRecord full = A.Person("1", "Jane Ellen") with { Sex = 'F', Postcode = "B33 8TH", Uprn = "7" };

        Assert.Equal(Names(Of(full, new() { ["nino"] = "AB123456C" })), Names(Of(A.Blank("1"), None)));
        Assert.Equal(
            [
                "forenames", "middle_names", "surname", "date_of_birth", "sex", "postcode", "uprn", "identifier:nino",
            ],
            Names(Of(full, None)));
        Assert.All(Of(A.Blank("1"), None), column => Assert.Equal([-1], column.Codes));
    }

    [Fact]
    public void Of_ARecord_IsStandardised() => Assert.Equal(
        ["ZOE", "ANN", "OBRIEN", "1990-03-02", "F", "SW1A1AA", "7", "AB123456C"],
        Of(
            A.Person("1", "Miss Zoë Ann", "O'Brien") with { Sex = 'f', Postcode = "sw1a 1aa", Uprn = "007" },
            new() { ["nino"] = "AB123456C", ["unknown"] = "1" }).Select(column => Assert.Single(column.Values)));

    private static IReadOnlyList<EncodedColumn> Of(LinkRecord record, Dictionary<string, string> identifiers) =>
        StatementColumns.Of([record], [identifiers], ["nino"]);

    private static IEnumerable<string> Names(IReadOnlyList<EncodedColumn> columns) => columns.Select(c => c.Name);
}
