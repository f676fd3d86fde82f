using PbrEngine.Benchmarks.HouseholdLinking;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Benchmarks.Tests.HouseholdLinking;

public sealed class ReviewTrialTests
{
    private static readonly int[] Truth = [1, 1, 1, 2, 2, 3];
    private static readonly int[] Apart = [0, 1, 2, 3, 4, 5];

    [Fact]
    public void Until_RightAnswers_LinkTruePairsAndCountQuestions()
    {
        var trial = new ReviewTrial(Apart, Truth, new string?[6]);

        // The third pair is settled by the first two.
        var (questions, pairs) = trial.Until(1, [new(0, 1, 3), new(1, 2, 2), new(0, 2, 1), new(4, 5, 0), new(3, 4, 0)]);

        Assert.Equal(4, questions);
        Assert.Equal((4, 0, 0), (pairs.TruePositives, pairs.FalsePositives, pairs.FalseNegatives));
        Assert.Equal([0, 0, 0, 3, 3, 5], trial.Clusters());
    }

    [Fact]
    public void Until_Enough_AsksNoMore() => Assert.Equal(
        1, new ReviewTrial(Apart, Truth, new string?[6]).Until(0.25, [new(0, 1, 3), new(1, 2, 2)]).Questions);

    [Fact]
    public void Until_PairsOfOneGroup_AreNotAskedFor() => Assert.Null(
        new ReviewTrial(Apart, Truth, ["a", null, "a", null, null, null]).Until(1, [new(0, 2, 3)]).Questions);

    [Fact]
    public void Make_RowsOfTheTable_HaveTheirTruthAndNoneOfItIsCompared()
    {
        var records = LabelledRecords.Make(rows: 2_000, seed: 3);

        Assert.Equal(2_000, records.Table.Count);
        Assert.Equal(records.Persons.Max() + 1, records.Households.Length);
        Assert.DoesNotContain(
            records.Table.Columns, column => column.Name is "entity" or "household" or "feed" or "origin");
        MatchedPair[] pairs = PersonMatching.Match(records.Table, new() { Threads = 1 }).Pairs;
        Assert.True(pairs.Count(pair => pair.Weight > 4) > 100);
        Assert.InRange(new HouseholdPairs(records, records.Persons.Select(FirstRow).ToArray()).Count().Recall, 0.5, 1);

        int FirstRow(int person) => Array.IndexOf(records.Persons, person);
    }
}
