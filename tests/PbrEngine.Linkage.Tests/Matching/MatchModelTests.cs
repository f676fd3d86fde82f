using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class MatchModelTests
{
    private static readonly EncodedColumn Column =
        People.Column("town", ColumnRole.Other, "smith", "smith", "smith", "clerk", "clerk");

    private static ulong Equal => Pattern.With(0, 0, 4);

    // Prior 1 in 100; "equal" is 0.8 of one person and 0.2 of strangers: 1/100 · 0.8 / (99/100 · 0.2).
    [Fact]
    public void Weight_OfAPattern_IsTheLogarithmOfTheOdds()
    {
        MatchModel model = Model(relatives: 0);

        Assert.Equal(Math.Log2(0.01 * 0.8 / (0.99 * 0.2)), model.Weight(Equal), 12);
        Assert.Equal(Math.Log2(0.01 / 0.99), model.Weight(0), 12);
    }

    [Fact]
    public void Weight_RelativesAgreeAsWell_SpeaksAgainst() =>
        Assert.Equal(Math.Log2(0.01 * 0.8 / (0.89 * 0.2 + 0.1 * 0.9)), Model(relatives: 0.1).Weight(Equal), 12);

    // Smith is stated by 3 of 5, clerk by 2 of 5; two at random agree in 0.4 of cases, of which strangers are half.
    [Fact]
    public void Weight_RarerValue_WeighsMore()
    {
        MatchModel model = Model(relatives: 0);

        Assert.Equal(0.5 * Math.Log2(1.5), model.Weight(Equal, 3, 4) - model.Weight(Equal, 0, 1), 12);
        Assert.Equal(0, model.Rarity(0, level: 1, row: 0));
    }

    // A rare name that two of one home share tells them no better apart than a frequent one.
    [Fact]
    public void Weight_RarerValueOfRelatives_WeighsLittleMore()
    {
        MatchModel model = Model(relatives: 0.98);

        Assert.InRange(model.Weight(Equal, 3, 4) - model.Weight(Equal, 0, 1), 0, 0.01);
    }

    [Fact]
    public void Posteriors_AtAPattern_AddUp()
    {
        double[] posteriors = new double[3];

        Model(relatives: 0.1).Posteriors(Equal, posteriors);

        double all = 0.01 * 0.8 + 0.1 * 0.9 + 0.89 * 0.2;
        Assert.Equal(0.01 * 0.8 / all, posteriors[0], 12);
        Assert.Equal(0.1 * 0.9 / all, posteriors[1], 12);
        Assert.Equal(1, posteriors.Sum(), 12);
    }

    private static MatchModel Model(double relatives) => new(
        [new TextComparison(Column, Aspect.Contact)],
        [PairKind.Match, PairKind.Relative, PairKind.Random],
        [
            new([[1, 0.1, 0.05, 0.05, 0.8]]),
            new([[1, 0.05, 0.025, 0.025, 0.9]]),
            new([[1, 0.6, 0.1, 0.1, 0.2]]),
        ],
        [0.01, relatives, 0.99 - relatives]);
}
