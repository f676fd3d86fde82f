using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class DescribedModelTests
{
    private static readonly PersonTable Table = People.Town(200, seed: 12).Table;

    private static readonly ModelDescription Model = PersonMatching.Match(Table, new()).Model;

    [Fact]
    public void From_WhatWasToldBefore_IsTheSame()
    {
        MatchModel model = DescribedModel.Of(Model, Comparisons.Of(Table), Table.Count);
        ModelDescription again = DescribedModel.From(model, Table.Count, Model.Blocking);

        Assert.Equal(Model.Kinds.Select(k => k.Name), again.Kinds.Select(k => k.Name));
        Assert.All(Model.Kinds.Zip(again.Kinds), k => Assert.Equal(k.First.Share, k.Second.Share, 12));
        Assert.Equal(Probabilities(Model), Probabilities(again));
    }

    // A person has as many records, and a home as many people, in a larger table, so that they are a smaller share of
    // its pairs; strangers of one name become more with the square of its rows.
    [Fact]
    public void Of_ALargerTable_ExpectsAsManyMatchesForARecord()
    {
        IReadOnlyList<IComparison> comparisons = Comparisons.Of(Table);

        MatchModel same = DescribedModel.Of(Model, comparisons, Table.Count);
        MatchModel larger = DescribedModel.Of(Model, comparisons, 10 * (Table.Count - 1) + 1);

        Assert.Equal(same.MatchShare / 10, larger.MatchShare, 12);
        int namesake = same.Kinds.ToList().IndexOf(PairKind.Namesake);
        Assert.Equal(same.Shares[namesake], larger.Shares[namesake], 12);
        Assert.Equal(1, larger.Shares.Sum(), 12);
    }

    // In a place of a few rows, two of one surname make it neither frequent nor rare.
    [Fact]
    public void Of_ASmallerTable_BelievesFrequenciesLess()
    {
        IReadOnlyList<IComparison> comparisons = Comparisons.Of(Table);
        int surname = Model.Comparisons.ToList().FindIndex(c => c.Name == "surname");
        int equal = comparisons[surname].Levels.Count - 1;
        double RarityIn(int records) =>
            DescribedModel.Of(Model, comparisons, records).Rarity(surname, equal, row: 0);

        double asLearned = RarityIn(Table.Count);
        double values = 1 / Model.Comparisons[surname].Levels[^1].Random;
        double credibility = 20 / (20 + values) / (Table.Count / (Table.Count + values));

        Assert.NotEqual(0, asLearned);
        Assert.Equal(asLearned, RarityIn(10 * Table.Count), 12);
        Assert.Equal(asLearned * credibility, RarityIn(20), 12);
    }

    // Learned from many rows of few people and asked of two rows, shares can't be scaled beyond all pairs.
    [Fact]
    public void Of_TwoRows_SharesAreStillShares()
    {
        ModelDescription many = Model with { Records = 1_000_000 };

        MatchModel few = DescribedModel.Of(many, Comparisons.Of(Table), 2);

        Assert.All(few.Shares, share => Assert.InRange(share, 0, 1));
        Assert.Equal(0.5, few.Shares[^1], 12);
    }

    private static IEnumerable<double> Probabilities(ModelDescription model) =>
        model.Comparisons.SelectMany(c => c.Levels).SelectMany(l => l.Probabilities);
}
