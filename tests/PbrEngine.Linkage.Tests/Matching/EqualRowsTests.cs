using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class EqualRowsTests
{
    [Fact]
    public void Pairs_RowsThatStateTheSame_AreAChain()
    {
        PersonTable table = People.Table(
            People.Column(ColumnRole.Forename, "ann", "bob", "ann", "ann", ""),
            People.Column(ColumnRole.Surname, "lee", "lee", "lee", "", "lee"));

        Assert.Equal([(0, 2, 1)], EqualRows.Pairs(table, [0, 1, 2, 3, 4]));
        Assert.Empty(EqualRows.Pairs(table, [0, 1]));
    }

    // A block may hold 500 rows. What a source repeats more often is still one person.
    [Fact]
    public void Match_ARowRepeatedTooOftenForABlock_IsOnePerson()
    {
        (PersonTable town, _) = People.Town(2_500, seed: 5);
        PersonTable table = People.Table([.. town.Columns.Select(c => People.Column(
            c.Role,
            [
                .. Enumerable.Repeat(c.Values[c.Codes[Array.FindIndex(town.Columns[3].Codes, code => code >= 0)]], 700),
                .. c.Codes.Select(code => code < 0 ? "" : c.Values[code]),
            ]))]);

        MatchResult result = PersonMatching.Match(table, new() { CandidatesFree = 100_000 });

        Assert.Single(result.Clusters[..700].Distinct());
        Assert.Contains(
            result.Warnings, w => w.Contains("compared only with rows that state the same", StringComparison.Ordinal));
    }
}
