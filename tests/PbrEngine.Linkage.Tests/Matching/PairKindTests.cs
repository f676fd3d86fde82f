using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class PairKindTests
{
    [Theory]
    [InlineData("Forename Surname BirthDate", "match relative named_after twin namesake random")]
    [InlineData("Surname BirthDate", "match relative random")]
    [InlineData("Forename BirthDate Sex", "match random")]
    [InlineData("Forename BirthDate Phone", "match relative named_after twin random")]
    [InlineData("Forename Surname", "match relative random")]
    [InlineData("Identifier", "match random")]
    public void Of_Comparisons_AreThoseTheyCanTellApart(string roles, string kinds)
    {
        PersonTable table = People.Table(
            [.. roles.Split(' ').Select(role => People.Column(Enum.Parse<ColumnRole>(role), Value(role), ""))]);

        IReadOnlyList<PairKind> found = PairKind.Of(Comparisons.Of(table));

        Assert.Equal(kinds, string.Join(' ', found.Select(kind => kind.Name)));
    }

    [Fact]
    public void TieOf_TheBirthOfOneNamedAfterAnother_IsAnyDate()
    {
        Assert.Equal(Tie.Random, PairKind.NamedAfter.TieOf(Aspect.Birth));
        Assert.Equal(Tie.Match, PairKind.NamedAfter.TieOf(Aspect.Forename));
        Assert.Equal(Tie.Match, PairKind.Twin.TieOf(Aspect.Birth));
        Assert.Equal(Tie.Random, PairKind.Twin.TieOf(Aspect.Forename));
        Assert.Equal(Tie.Random, PairKind.Namesake.TieOf(Aspect.Birth));
        Assert.Equal(Tie.LearnedFromRandom, PairKind.Relative.TieOf(Aspect.MiddleName));
        Assert.All(Enum.GetValues<Aspect>(), aspect => Assert.Equal(Tie.Random, PairKind.Random.TieOf(aspect)));
    }

    private static string Value(string role) => role == "BirthDate" ? "1980-02-03" : "x";
}
