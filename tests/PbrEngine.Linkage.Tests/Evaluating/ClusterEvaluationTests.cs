using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Tests.Evaluating;

/// <summary>Goal: the figures that are counted by groups are those that the definitions give pair by pair and row by
/// row.</summary>
public sealed class ClusterEvaluationTests
{
    [Fact]
    public void Of_WorkedExample_CountsPairsByHand()
    {
        // Clusters {a b c} {d e} {f}; persons {a b} {c d} {e} {f}. One pair is right: a b.
        ClusterEvaluation found = ClusterEvaluation.Of([1, 1, 1, 2, 2, 3], [7, 7, 8, 8, 9, 5]);

        Assert.Equal((1, 3, 1), (found.Pairs.TruePositives, found.Pairs.FalsePositives, found.Pairs.FalseNegatives));
        Assert.Equal((0.25, 0.5), (found.Pairs.Precision, found.Pairs.Recall));
        Assert.Equal(1.0 / 3, found.Pairs.F1, 15);
        Assert.Equal((6, 1), (found.Rows, found.ExactlyRight));
        Assert.Equal(new Partition { Groups = 3, LargestRows = 3, Mixed = 2, LargestMixedRows = 3 }, found.Clusters);
        Assert.Equal(new Partition { Groups = 4, LargestRows = 2, Mixed = 1, LargestMixedRows = 2 }, found.Truth);
    }

    [Fact]
    public void Of_WorkedExample_AveragesOverRowsByHand()
    {
        // Precision of the rows: 2/3 2/3 1/3 1/2 1/2 1. Recall: 1 1 1/2 1/2 1 1.
        BCubed found = ClusterEvaluation.Of([1, 1, 1, 2, 2, 3], [7, 7, 8, 8, 9, 5]).BCubed;

        Assert.Equal(22.0 / 36, found.Precision, 15);
        Assert.Equal(5.0 / 6, found.Recall, 15);
        Assert.Equal(2 * (22.0 / 36) * (5.0 / 6) / ((22.0 / 36) + (5.0 / 6)), found.F1, 15);
    }

    [Fact]
    public void Of_RandomLabels_EqualsTheDefinitions()
    {
        for (int seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            int rows = random.Next(1, 60);
            int[] clusters = Labels(random, rows);
            int[] truth = Labels(random, rows);
            ClusterEvaluation found = ClusterEvaluation.Of(clusters, truth);

            Assert.True(NaiveEvaluation.Pairs(clusters, truth) == found.Pairs, $"seed {seed}: {found.Pairs}");
            BCubed naive = NaiveEvaluation.BCubed(clusters, truth);
            Assert.True(Math.Abs(naive.Precision - found.BCubed.Precision) < 1e-12, $"seed {seed}: precision");
            Assert.True(Math.Abs(naive.Recall - found.BCubed.Recall) < 1e-12, $"seed {seed}: recall");
            Assert.True(NaiveEvaluation.Divide(clusters, truth) == found.Clusters, $"seed {seed}: {found.Clusters}");
            Assert.True(NaiveEvaluation.Divide(truth, clusters) == found.Truth, $"seed {seed}: {found.Truth}");
            Assert.True(NaiveEvaluation.ExactlyRight(clusters, truth) == found.ExactlyRight, $"seed {seed}: exact");
        }
    }

    [Fact]
    public void Of_OtherOrderAndOtherNames_SameToTheLastBit()
    {
        const int Seed = 20260214;
        var random = new Random(Seed);
        int[] clusters = [.. Enumerable.Range(0, 5_000).Select(_ => random.Next(700))];
        int[] truth = [.. Enumerable.Range(0, 5_000).Select(_ => random.Next(900))];
        int[] order = [.. Enumerable.Range(0, 5_000)];
        random.Shuffle(order);

        ClusterEvaluation other = ClusterEvaluation.Of(
            [.. order.Select(row => -3 * clusters[row])], [.. order.Select(row => 1_000_000 - truth[row])]);

        Assert.True(ClusterEvaluation.Of(clusters, truth) == other, $"seed {Seed}");
    }

    [Fact]
    public void Of_OneClusterOfManyRows_CountsBeyondThirtyTwoBits()
    {
        int[] truth = [.. Enumerable.Range(0, 200_000)];
        ClusterEvaluation found = ClusterEvaluation.Of(new int[200_000], truth);

        Assert.Equal(19_999_900_000L, found.Pairs.FalsePositives);
        Assert.Equal((0, 1), (found.Pairs.Precision, found.Pairs.Recall));
        Assert.Equal(1.0 / 200_000, found.BCubed.Precision, 15);
    }

    [Fact]
    public void Of_NoRows_HasNothingWrong()
    {
        ClusterEvaluation found = ClusterEvaluation.Of([], []);

        Assert.Equal((1, 1, 1), (found.Pairs.Precision, found.Pairs.Recall, found.Pairs.F1));
        Assert.Equal((1, 1, 1), (found.BCubed.Precision, found.BCubed.Recall, found.BCubed.F1));
        Assert.Equal(new Partition { Groups = 0, LargestRows = 0, Mixed = 0, LargestMixedRows = 0 }, found.Clusters);
    }

    [Fact]
    public void Of_ListsOfDifferentLength_Throws() =>
        Assert.Throws<ArgumentException>(() => ClusterEvaluation.Of([1, 2], [1]));

    private static int[] Labels(Random random, int rows)
    {
        int labels = random.Next(1, rows + 1);
        return [.. Enumerable.Range(0, rows).Select(_ => random.Next(labels) - (labels / 2))];
    }
}
