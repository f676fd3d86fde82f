using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class MatchModelTests
{
    private static readonly EncodedColumn Column =
        People.Column("trade", ColumnRole.Other, "smith", "smith", "smith", "clerk", "clerk");

    // Prior 1 in 100; "equal" is 0.8 of one person and 0.2 of strangers: 1/100 · 0.8 / (99/100 · 0.2).
    [Fact]
    public void Weight_OfAPattern_IsTheLogarithmOfTheOdds()
    {
        MatchModel model = Model(householdShare: 0);

        Assert.Equal(Math.Log2(0.01 * 0.8 / (0.99 * 0.2)), model.Weight(Equal), 12);
        Assert.Equal(Math.Log2(0.01 / 0.99), model.Weight(0), 12);
    }

    [Fact]
    public void Weight_HouseholdThatAgreesAsWell_SpeaksAgainst() =>
        Assert.Equal(
            Math.Log2(0.01 * 0.8 / (0.89 * 0.2 + 0.1 * 0.9)), Model(householdShare: 0.1).Weight(Equal), 12);

    [Fact]
    public void Weight_RarerValue_WeighsMore()
    {
        MatchModel model = Model(householdShare: 0);

        // Smith is stated by 3 of 5, clerk by 2 of 5; two at random agree in 0.4 of cases, of which strangers are half.
        Assert.Equal(0.5 * Math.Log2(1.5), model.Weight(Equal, 3, 4) - model.Weight(Equal, 0, 1), 12);
        Assert.Equal(0, model.Rarity(0, level: 1, row: 0));
    }

    // People of one household bear one surname, be it rare or not; where they don't share a value, a rare one speaks
    // against them as well.
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 0.5)]
    public void Weight_RarerValueOfAHousehold_CountsWhereHouseholdsDontShareIt(bool isShared, double reliability)
    {
        MatchModel model = Model(householdShare: 0.1, isShared);

        double rarity = Math.Pow(0.6 / 0.4, 0.5);
        double other = 0.89 * 0.2 * rarity + 0.1 * 0.9 * Math.Pow(0.6 / 0.4, reliability);
        Assert.Equal(Math.Log2(0.01 * 0.8 / other), model.Weight(Equal, 0, 1), 12);
    }

    // Chance as it was estimated may lie above that of two rows; rarity still counts but once.
    [Fact]
    public void Rarity_ChanceAboveThatOfTwoRows_CountsOnce()
    {
        MatchModel model = Model(householdShare: 0) with { Random = new([[1, 0.1, 0.1, 0.1, 0.7]]) };

        Assert.Equal(Math.Log2(0.6 / 0.4), model.Rarity(0, level: 4, row: 0), 12);
    }

    [Fact]
    public void Shares_AtAPattern_AreThePosteriors()
    {
        (double match, double household) = Model(householdShare: 0.1).Shares(Equal);

        double all = 0.01 * 0.8 + 0.1 * 0.9 + 0.89 * 0.2;
        Assert.Equal(0.01 * 0.8 / all, match, 12);
        Assert.Equal(0.1 * 0.9 / all, household, 12);
    }

    private static ulong Equal => Pattern.With(0, 0, 4);

    private static MatchModel Model(double householdShare, bool isShared = true) => new()
    {
        Comparisons = [new TextComparison(Column, isShared)],
        Match = new([[1, 0.1, 0.05, 0.05, 0.8]]),
        Household = new([[1, 0.05, 0.025, 0.025, 0.9]]),
        Random = new([[1, 0.6, 0.1, 0.1, 0.2]]),
        MatchShare = 0.01,
        HouseholdShare = householdShare,
    };
}
