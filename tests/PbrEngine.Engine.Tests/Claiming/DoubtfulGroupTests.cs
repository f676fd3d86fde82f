using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Reviewing;
using PbrEngine.TestKit.Claims;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class DoubtfulGroupTests
{
    [Fact]
    public void Of_PairsThatShareAPerson_HangTogether()
    {
        var groups = DoubtfulGroup.Of([Doubt(1, "P1 P2"), Doubt(2, "P3 P4"), Doubt(3, "P5 P6"), Doubt(4, "P2 P3")]);

        Assert.Equal(["1 2 4", "3"], groups.Select(g => string.Join(' ', g.Pairs.Select(p => p.Pair.Id))));
        Assert.Equal(["P1", "P2", "P3", "P4"], groups[0].Persons);
    }

    [Theory]
    [InlineData("P1 P2", "F1", "F1", true)]
    [InlineData("P1 P2", "F1 F2", "F1", false)]
    [InlineData("P1", "F1", "F1", false)]
    [InlineData("P1 P2", "F1", "F9", false)]
    public void CanBeTried_TwoPersonsOfOneFamily_AndNothingElse(
        string persons, string families, string lineOf, bool can) => Assert.Equal(
        can, Assert.Single(DoubtfulGroup.Of([Doubt(1, persons, families, lineOf)])).CanBeTried);

    [Fact]
    public void CanBeTried_TwoPairsOfTheSameTwoPersons_CanAndOfThreeCannot()
    {
        Assert.True(Assert.Single(DoubtfulGroup.Of([Doubt(1, "P1 P2"), Doubt(2, "P2 P1")])).CanBeTried);
        Assert.False(Assert.Single(DoubtfulGroup.Of([Doubt(1, "P1 P2"), Doubt(2, "P2 P3")])).CanBeTried);
    }

    private static ListedReview Doubt(long id, string persons, string families = "F1", string lineOf = "F1") => new(
        Pair(id, $"police/L{id}", $"schools/R{id}"),
        new(persons.Split(' '), families.Split(' '), [], [SampleClaim.Line(lineOf, "attachment")]));
}
