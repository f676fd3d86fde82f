using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Scenarios;

namespace PbrEngine.Linkage.Tests.Matching;

/// <summary>Two tables, linked with each other.</summary>
public sealed class PersonMatchingTablesTests
{
    private static readonly MatchOptions Options = new() { Threads = 2 };

    [Fact]
    public void Match_TwoTables_ComparesNoRowsOfOne()
    {
        (PersonTable table, _) = Two(31);

        MatchResult result = PersonMatching.Match(table, Options);

        Assert.True(result.Pairs.Length > 100, $"{result.Pairs.Length} pairs");
        Assert.All(result.Pairs, p => Assert.NotEqual(table.Sources![p.Left], table.Sources[p.Right]));
    }

    // A third row of a person has no partner of its own: it mustn't bring two rows of one table together.
    [Fact]
    public void Match_TwoTablesOneToOneWithRowsToSpare_LinksAcrossAndOnce()
    {
        PersonTable table = new Population(34).Table(600);
        table = table with { Sources = [.. Enumerable.Range(0, table.Count).Select(row => row % 2)] };

        int[] clusters = PersonMatching.Match(table, Options with { IsOneToOne = true }).Clusters;

        Assert.Contains(Persons(clusters), rows => rows.Length == 2);
        Assert.All(Persons(clusters), rows =>
            Assert.Equal(rows.Length, rows.Select(row => table.Sources![row]).Distinct().Count()));
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void Match_TwoTablesOneToOne_FindsThePartners(int seed)
    {
        (PersonTable table, int[] truth) = Two(seed);

        int[] clusters = PersonMatching.Match(table, Options with { IsOneToOne = true }).Clusters;

        int[][] pairs = [.. Persons(clusters).Where(rows => rows.Length == 2)];
        int right = pairs.Count(rows => truth[rows[0]] == truth[rows[1]]);
        int wanted = truth.GroupBy(person => person).Count(g => g.Count() == 2);
        Assert.True(right >= wanted * 0.95, $"seed {seed}: {right} of {wanted}");
        Assert.True(right >= pairs.Length * 0.97, $"seed {seed}: {right} of {pairs.Length} are right");
    }

    private static IEnumerable<int[]> Persons(int[] clusters) =>
        Enumerable.Range(0, clusters.Length).GroupBy(row => clusters[row]).Select(g => g.ToArray());

    // Each person is at most once in a table.
    private static (PersonTable Table, int[] Truth) Two(int seed)
    {
        (int Person, Statement Stated, int Source)[] rows =
        [
            .. new Population(seed).Records(1_000).GroupBy(r => r.Person)
                .SelectMany(g => g.Take(2).Select((r, source) => (r.Person, r.Stated, source))),
        ];
        new Random(seed).Shuffle(rows);
        PersonTable table = Statement.Table(rows.Select((r, row) => ($"p{row:D5}", r.Stated)));
        return (table with { Sources = [.. rows.Select(r => r.Source)] }, [.. rows.Select(r => r.Person)]);
    }
}
