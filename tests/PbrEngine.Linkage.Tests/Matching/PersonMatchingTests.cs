using PbrEngine.Linkage.Evaluating;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Scenarios;

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

    // Large enough that a rule has several units of work.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Match_LargerTableOnSeveralThreads_GivesTheSameToTheLastBit(int threads)
    {
        PersonTable table = new Population(12).Table(1_000);
        string expected = People.Text(table, PersonMatching.Match(table, Options with { Threads = 1 }));

        Assert.Equal(expected, People.Text(table, PersonMatching.Match(table, Options with { Threads = threads })));
    }

    [Fact]
    public void Match_AnyTable_IsToldInTheOrderOfItsIds()
    {
        PersonTable table = new Population(13).Table(200);

        MatchResult result = PersonMatching.Match(table, Options);

        (string, string)[] pairs = [.. result.Pairs.Select(p => (table.Ids[p.Left], table.Ids[p.Right]))];
        Assert.Equal(pairs.Order(), pairs);
        Assert.Equal(pairs.Distinct(), pairs);
        Assert.All(pairs, p => Assert.True(string.CompareOrdinal(p.Item1, p.Item2) < 0));
        Assert.All(result.Clusters, c => Assert.Equal(c, result.Clusters[c]));
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
    public void Match_TextThatSaysWhatAnotherSays_ChangesNothing()
    {
        (PersonTable table, _) = People.Town(400, seed: 21);
        PersonTable with = With(table, "tribe", row => $"tribe {row % 12}");
        MatchResult once = PersonMatching.Match(with, Options);

        PersonTable twice = With(with, "clan", row => $"clan {row % 12}");

        Assert.Equal(People.Text(with, once), People.Text(twice, PersonMatching.Match(twice, Options)));
        MatchResult given = PersonMatching.Match(twice, Options, once.Model);
        Assert.Equal(once.Clusters, given.Clusters);
        Assert.Equal("clan: not compared, because the model doesn't know it.", Assert.Single(given.Warnings));
    }

    [Fact]
    public void Match_NumberOfTheHome_DoesNotMakeAHomeOnePerson()
    {
        (PersonTable table, int[] truth) = People.Town(3_000, seed: 22);
        int[] homes = table.Columns.Single(c => c.Role == ColumnRole.Street).Codes;

        ClusterEvaluation found = ClusterEvaluation.Of(
            PersonMatching.Match(With(table, "home", row => $"H{homes[row] / 2}"), Options).Clusters, truth);

        Assert.True(found.Pairs.Precision > 0.98, $"precision {found.Pairs.Precision}");
        Assert.True(found.Pairs.Recall > 0.95, $"recall {found.Pairs.Recall}");
    }

    // Whoever says that any two are one person is believed.
    [Fact]
    public void Match_SomeRowsWithALabel_LearnsFromThemHowPersonsAgree()
    {
        (PersonTable table, _) = People.Town(1_500, seed: 23);
        PersonTable labelled = table with
        {
            Labels = [.. Enumerable.Range(0, table.Count).Select(row => row < 1_000 ? row / 2 : -1)],
        };

        Assert.InRange(Different(PersonMatching.Match(labelled, Options).Model), 0.8, 1);
        Assert.InRange(Different(PersonMatching.Match(table, Options).Model), 0, 0.3);
    }

    [Fact]
    public void Match_LabelsInAnotherOrder_GiveTheSame()
    {
        (PersonTable table, int[] truth) = People.Town(300, seed: 24);
        PersonTable labelled = table with { Labels = truth };
        string expected = People.Text(labelled, PersonMatching.Match(labelled, Options));
        int[] order = [.. Enumerable.Range(0, table.Count)];
        new Random(5).Shuffle(order);
        PersonTable shuffled = labelled.InOrder(order);

        Assert.Equal(expected, People.Text(shuffled, PersonMatching.Match(shuffled, Options)));
        Assert.NotEqual(expected, People.Text(table, PersonMatching.Match(table, Options)));
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

    private static double Different(ModelDescription model) => model
        .Comparisons.Single(c => c.Name == "forename")
        .Levels.Single(l => l.Name == AgreementLevel.Different).Probabilities[0];

    private static PersonTable With(PersonTable table, string name, Func<int, string> text) => table with
    {
        Columns =
        [
            .. table.Columns,
            People.Column(name, ColumnRole.Other, [.. Enumerable.Range(0, table.Count).Select(text)]),
        ],
    };
}
