using System.Globalization;
using PbrEngine.Linkage.Modelling;

namespace PbrEngine.Linkage.Tests.Modelling;

public sealed class PriorStatementsTests
{
    private static readonly Statements Three =
        Stated.By(A.Person("1"), A.Person("2", "Mary"), A.Person("3", "Ruth")).Statements;

    [Fact]
    public void WereOne_SamePriorPerson_IsSymmetricAndNoOtherPairs()
    {
        PriorStatements prior = Of(Three, ("1", "P1"), ("3", "P1"), ("2", "P2"), ("gone", "P2"));

        Assert.True(prior.WereOne(0, 2));
        Assert.True(prior.WereOne(2, 0));
        Assert.False(prior.WereOne(0, 1));
        Assert.Equal([(0, 2)], prior.Pairs());
    }

    [Fact]
    public void WereOne_NoPriorPersons_IsFalse()
    {
        PriorStatements prior = Of(Three);

        Assert.False(prior.WereOne(0, 2));
        Assert.Empty(prior.Pairs());
    }

    [Fact]
    public void Pairs_PriorPersonOfVeryManyStatements_AreBounded()
    {
        LinkRecord[] records = [.. Enumerable.Range(0, 150).Select(i =>
            A.Person(i.ToString("D3", CultureInfo.InvariantCulture), surname: "X" + new string('y', i)))];
        PriorStatements prior = Of(Stated.By(records).Statements, [.. records.Select(r => (r.Id, "P1"))]);

        Assert.Equal(100 * 99 / 2, prior.Pairs().Count());
    }

    private static PriorStatements Of(Statements statements, params (string Id, string Person)[] prior) =>
        PriorStatements.Of(statements, prior.ToDictionary(of => A.Key(of.Id), of => of.Person));
}
