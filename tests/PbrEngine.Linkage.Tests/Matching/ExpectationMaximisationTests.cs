using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

/// <summary>Goal: what pairs were made from is learned from them, without labels.</summary>
public sealed class ExpectationMaximisationTests
{
    private const double StartShare = 1e-5;

    private static readonly ulong AllEqual = PairMixture.PatternOf([3, 3, 3, 3, 3]);
    private static readonly ulong Siblings = PairMixture.PatternOf([1, 1, 1, 3, 3]);

    [Theory]
    [InlineData(1, 0, 1e-5, 3e-5)]
    [InlineData(2, 0, 3e-5, 1e-5)]
    [InlineData(3, 0, 1e-4, 1e-4)]
    [InlineData(4, 1, 2e-5, 1e-4)]
    [InlineData(5, 1, 1e-5, 3e-5)]
    [InlineData(6, 2, 3e-5, 3e-6)]
    public void Learn_KnownTruth_ComesBack(int seed, int agreeing, double share, double householdShare)
    {
        PairMixture truth = PairMixture.Of(seed, share, householdShare);

        MatchModel model = Learned(truth, agreeing);

        Near(share, model.MatchShare, 0.05, $"seed {seed}: match share");
        // Only roughly: rounds end when the share of persons stands still, and chance holds the households.
        Near(householdShare, model.Shares[1], 0.5, $"seed {seed}: household share");
        for (int k = 0; k < truth.Comparisons.Count; k++)
        {
            for (int level = 1; level < truth.Match[k].Length; level++)
            {
                string at = $"seed {seed}, {k} {level}";
                Close(truth.Match[k][level], model.Match.Of(k, level), 0.02, $"{at}: m");
                Near(truth.Random[k][level], model.Random.Of(k, level), 0.1, $"{at}: u");
            }
        }
    }

    [Fact]
    public void Learn_ManyOfEachKind_ComesToRest()
    {
        PairMixture truth = PairMixture.Of(12, 2e-5, 1e-4);

        Assert.True(Maximisation(truth, truth.Patterns(1)).Learn(StartShare).HasConverged);
    }

    [Fact]
    public void Learn_MostlyHouseholds_DoesNotTakeThemForPersons()
    {
        PairMixture truth = PairMixture.Of(8, 3e-6, 3e-5);

        MatchModel model = Learned(truth, 0);

        Near(3e-6, model.MatchShare, 0.1, "match share");
        Assert.True(model.Weight(Siblings) < -5, $"siblings weigh {model.Weight(Siblings)}");
        Assert.True(model.Weight(AllEqual) > 5, $"equal records weigh {model.Weight(AllEqual)}");
        Assert.InRange(Relatives(model, Siblings), 0.95, 1);
        Close(truth.Household[3][3], model.Levels[1].Of(3, 3), 0.05, "what a household shares");
    }

    [Fact]
    public void Learn_NoPairOfOnePerson_FindsNone()
    {
        MatchModel model = Learned(PairMixture.Of(9, 0, 3e-5), 0);

        Assert.InRange(model.MatchShare, 0, 1e-7);
        Assert.True(model.Weight(Siblings) < -5, $"siblings weigh {model.Weight(Siblings)}");
    }

    [Fact]
    public void Learn_NoPatterns_KeepsToWhatIsExpected()
    {
        PairMixture truth = PairMixture.Of(10, 1e-5, 1e-5);

        MatchModel model = Maximisation(truth, []).Learn(StartShare).Model;

        Assert.InRange(model.MatchShare, 0, 1 / PairMixture.Pairs);
        Assert.Equal(truth.Comparisons[0].Levels[3].Expected, model.Match.Of(0, 3), 10);
    }

    [Fact]
    public void Start_AnyShare_HoldsTheExpectedLevels()
    {
        PairMixture truth = PairMixture.Of(11, 1e-5, 1e-5);

        MatchModel model = Maximisation(truth, []).Start(0.001);

        Assert.Equal(0.001, model.MatchShare);
        Assert.All(truth.Comparisons, (comparison, k) => Assert.Equal(
            comparison.Levels.Skip(1).Select(l => l.Expected), model.Match.Levels(k).Skip(1)));
    }

    [Theory]
    [InlineData(21, 1e-5, 3e-5)]
    [InlineData(22, 0, 0)]
    [InlineData(23, 0.2, 0.1)]
    public void Learn_AnyTruth_LevelsAddUpAndMissingSaysNothing(int seed, double share, double householdShare)
    {
        MatchModel model = Learned(PairMixture.Of(seed, share, householdShare), 0);

        foreach (LevelProbabilities kind in model.Levels)
        {
            for (int k = 0; k < model.Comparisons.Count; k++)
            {
                Assert.Equal(1, kind.Of(k, 0));
                Assert.Equal(1, kind.Levels(k).Skip(1).Sum(), 9);
                Assert.All(kind.Levels(k), p => Assert.InRange(p, double.Epsilon, 1));
            }
        }
    }

    // Of a million strangers of one name only those are compared who are near in their dates of birth, too, and half of
    // the thousand persons.
    [Fact]
    public void Learn_StrangersWhoAreMostlyNotCompared_AreNotTakenForPersons()
    {
        const double all = 1e10;
        double[] random = [1, 0.979, 0.02, 0.001];
        Aspect[] aspects = [Aspect.Forename, Aspect.Surname, Aspect.Birth, Aspect.Place];
        IComparison[] comparisons =
        [
            .. aspects.Select(aspect => new IdentifierComparison(
                People.Column($"{aspect}", ColumnRole.Identifier, "12345", "67890"), aspect)),
        ];
        ulong near = PairMixture.PatternOf([3, 3, 2, 1]);
        (ulong, long)[] patterns =
        [
            (near, 20_000),
            (PairMixture.PatternOf([3, 3, 3, 1]), 1_000),
            (PairMixture.PatternOf([3, 3, 3, 3]), 500),
        ];
        double[] counted = [0, 0, 0, 0, 1_000_000 / all, 0];

        MatchModel model = new ExpectationMaximisation(
            comparisons, [random, random, random, random], patterns, all, counted).Learn(1e-7).Model;

        Assert.InRange(model.MatchShare * all, 400, 1_500);
        Assert.True(model.Weight(near) < -5, $"near: {model.Weight(near)} bits");
    }

    private static MatchModel Learned(PairMixture truth, int agreeing) =>
        Maximisation(truth, truth.Patterns(agreeing)).Learn(StartShare).Model;

    private static ExpectationMaximisation Maximisation(PairMixture truth, (ulong, long)[] patterns) =>
        new(truth.Comparisons, truth.Agreement, patterns, PairMixture.Pairs);

    private static double Relatives(MatchModel model, ulong pattern)
    {
        double[] posteriors = new double[model.Kinds.Count];
        model.Posteriors(pattern, posteriors);
        return posteriors[1];
    }

    private static void Near(double expected, double actual, double share, string what) =>
        Close(expected, actual, share * expected, what);

    private static void Close(double expected, double actual, double apart, string what) => Assert.True(
        Math.Abs(expected - actual) <= apart, $"{what}: {expected:G4} came back as {actual:G4}");
}
