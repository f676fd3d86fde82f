using PbrEngine.Linkage.Evaluating;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class PersonMatchingTests
{
    private static readonly MatchOptions Options = new();

    [Fact]
    public void Match_ShuffledRowsAndOtherThreads_GivesTheSameToTheLastBit()
    {
        (PersonTable table, _) = People.Town(400, seed: 3);
        string expected = People.Text(table, PersonMatching.Match(table, Options with { Threads = 1 }));
        var random = new Random(17);
        for (int turn = 0; turn < 12; turn++)
        {
            int[] order = [.. Enumerable.Range(0, table.Count)];
            random.Shuffle(order);
            PersonTable shuffled = table.InOrder(order);

            MatchResult result = PersonMatching.Match(shuffled, Options with { Threads = 1 + turn % 3 });

            Assert.Equal(expected, People.Text(shuffled, result));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Match_TownWithHouseholds_FindsItsPersonsWithoutLabels(int seed)
    {
        (PersonTable table, int[] truth) = People.Town(3_000, seed);

        int[] clusters = PersonMatching.Match(table, Options).Clusters;

        ClusterEvaluation found = ClusterEvaluation.Of(clusters, truth);
        Assert.True(found.Pairs.Precision > 0.99, $"seed {seed}: precision {found.Pairs.Precision}");
        Assert.True(found.Pairs.Recall > 0.97, $"seed {seed}: recall {found.Pairs.Recall}");
    }

    [Fact]
    public void Match_SmallTable_ComparesEveryPair()
    {
        (PersonTable table, _) = People.Town(60, seed: 5);
        MatchResult result = PersonMatching.Match(table, Options);
        var found = result.Pairs.Where(p => p.Weight >= 0).Select(p => (p.Left, p.Right)).ToHashSet();

        for (int left = 0; left < table.Count; left++)
        {
            for (int right = 0; right < table.Count; right++)
            {
                if (string.CompareOrdinal(table.Ids[left], table.Ids[right]) >= 0)
                    continue;
                PairExplanation pair = PersonMatching.Explain(table, Options, result.Model, left, right);
                Assert.Equal(pair.Weight >= 1e-9, found.Contains((left, right)) && pair.Weight >= 1e-9);
            }
        }
    }

    [Fact]
    public void Match_WithTheModelItLearned_GivesTheSameClusters()
    {
        (PersonTable table, _) = People.Town(400, seed: 9);
        MatchResult learned = PersonMatching.Match(table, Options);

        Assert.Equal(learned.Clusters, PersonMatching.Match(table, Options, learned.Model).Clusters);
    }

    [Fact]
    public void Match_ModelForOtherColumns_IsRefused()
    {
        (PersonTable table, _) = People.Town(50, seed: 9);
        ModelDescription model = PersonMatching.Match(table, Options).Model;
        PersonTable other = table with { Columns = [.. table.Columns.Skip(1)] };

        var refused = Assert.Throws<ModelMismatchException>(() => PersonMatching.Match(other, Options, model));

        Assert.Contains("forename", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_TwoTablesOneToOne_LinksAcrossAndOnce()
    {
        (PersonTable table, _) = People.Town(600, seed: 4);
        int[] sources = [.. Enumerable.Range(0, table.Count).Select(row => row % 2)];
        PersonTable two = table with { Sources = sources };

        int[] clusters = PersonMatching.Match(two, Options with { IsOneToOne = true }).Clusters;

        var groups = clusters.Select((cluster, row) => (cluster, row)).GroupBy(c => c.cluster).ToList();
        Assert.Contains(groups, g => g.Count() == 2);
        Assert.All(groups, g => Assert.Equal(g.Count(), g.Select(m => sources[m.row]).Distinct().Count()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Match_FewRows_GivesEachAPerson(int rows)
    {
        PersonTable table = People.Table(
            People.Column(ColumnRole.Forename, [.. Enumerable.Repeat("ann", rows)]),
            People.Column(ColumnRole.BirthDate, [.. Enumerable.Repeat("1980-02-03", rows)]));

        Assert.Equal(rows, PersonMatching.Match(table, Options).Clusters.Length);
    }

    [Fact]
    public void Match_NothingStated_JoinsNobody()
    {
        PersonTable table = People.Table(
            People.Column(ColumnRole.Forename, [.. Enumerable.Repeat("", 50)]),
            People.Column(ColumnRole.BirthDate, [.. Enumerable.Repeat("", 50)]));

        Assert.Equal(Enumerable.Range(0, 50), PersonMatching.Match(table, Options).Clusters);
    }

    [Fact]
    public void Match_EverybodyHasTheSameNumber_ItJoinsNobody()
    {
        (PersonTable table, _) = People.Town(300, seed: 8);
        int expected = PersonMatching.Match(table, Options).Clusters.Distinct().Count();
        PersonTable same = table with
        {
            Columns =
            [
                .. table.Columns,
                People.Column("number", ColumnRole.Identifier, [.. Enumerable.Repeat("12345678", table.Count)]),
            ],
        };

        Assert.Equal(expected, PersonMatching.Match(same, Options).Clusters.Distinct().Count());
    }

    [Fact]
    public void Match_LongAndForeignNames_AreCompared()
    {
        string longName = string.Concat(Enumerable.Repeat("abcde", 100));
        PersonTable table = People.Table(
            People.Column(ColumnRole.Forename, longName, longName + "x", "محمد", "محمد", "José", "é"),
            People.Column(ColumnRole.BirthDate, "1980-02-03", "1980-02-03", "1991-05-06", "1991-05-06", "", ""));

        Assert.Equal(6, PersonMatching.Match(table, Options).Clusters.Length);
    }

    [Fact]
    public void Match_TwoRecordsOfOneId_IsRefused()
    {
        PersonTable table = People.Table(People.Column(ColumnRole.Forename, "ann", "bob")) with { Ids = ["7", "7"] };

        Assert.Contains(
            "Two records have the id 7",
            Assert.Throws<ArgumentException>(() => PersonMatching.Match(table, Options)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Match_NoColumnOfAPerson_IsRefused()
    {
        PersonTable table = People.Table(People.Column(ColumnRole.Region, "north", "south"));

        Assert.Throws<ArgumentException>(() => PersonMatching.Match(table, Options));
    }
}
