using PbrEngine.Linkage.Modelling;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Modelling;

public sealed class StatementsTests
{
    [Fact]
    public void Of_RecordsOfOneClusterInTheSameWords_IsOneStatement()
    {
        LinkRecord one = A.Person("1") with { Postcode = "B33 8TH" };
        Statements statements = Stated.By(one, one with { Id = "2" }, one with { Id = "3", Sex = 'F' }).Statements;

        Assert.Equal(2, statements.Count);
        Assert.Equal([0, 0, 1], Enumerable.Range(0, 3).Select(statements.OfRow));
        Assert.Equal([0, 2], Enumerable.Range(0, 2).Select(statements.RowOf));
    }

    [Fact]
    public void Of_SameWordsOfTwoClusters_IsTwoStatements() =>
        Assert.Equal(2, Stated.By(A.Person("1"), A.Person("2")).Statements.Count);

    [Fact]
    public void Of_IdentifierOfAnyRecord_BelongsToEveryStatementOfThePerson()
    {
        LinkRecord one = A.Person("1") with { Postcode = "B33 8TH" };
        Statements statements =
            Stated.By(one.Carrying(("nino", "AB123456C")), one with { Id = "2", Sex = 'F' }).Statements;

        EncodedColumn nino = Column(statements, "identifier:nino");
        Assert.Equal([0, 0], nino.Codes);
    }

    // One source states two numbers for one person: neither is safe to call equal or different.
    [Fact]
    public void Of_SeveralIdentifiersOfAKind_StatesNone()
    {
        Statements statements = Stated.By(
            A.Person("1").Carrying(("nino", "AB123456C"), ("nino", "CD654321A")), A.Person("2")).Statements;

        Assert.Equal([-1, -1], Column(statements, "identifier:nino").Codes);
        Assert.Empty(Column(statements, "identifier:nino").Values);
    }

    private static EncodedColumn Column(Statements statements, string name) =>
        statements.Table.Columns.Single(column => column.Name == name);
}
