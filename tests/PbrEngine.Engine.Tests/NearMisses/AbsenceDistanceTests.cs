using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.NearMisses;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

/// <summary>Exactly so many sessions fewer make the real measure pass, and one less doesn't.</summary>
public sealed class AbsenceDistanceTests
{
    private const int Rounds = 300;

    [Fact]
    public void Of_AnyChild_TakesExactlySoManySessions()
    {
        const int seed = 20261031;
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var possible = random.Next(1, 500);
            var threshold = random.Next(1, 101);
            var absent = random.Next(0, possible + 1);
            var unresolved = random.Next(0, Math.Min(5, possible - absent) + 1);
            var hint = FormattableString.Invariant(
                $"seed {seed}, round {round}: {absent}+{unresolved} of {possible}, {threshold} %");
            var parameters = A.Parameters().Number("absence.threshold_percent", threshold).Build();
            var family = Family(possible, absent, unresolved);
            var at = NearMissBench.At(family, "absence", parameters: parameters);
            if (at.Measure.State == MeasureState.Met)
                continue;
            var obstacle = Assert.Single(AbsenceDistance.Of(at));
            var fewer = obstacle.Amount!.Value;

            Assert.True(fewer is > 0 && fewer <= absent + unresolved, hint);
            Assert.Equal(MeasureState.Met, State(Less(fewer)));
            Assert.NotEqual(MeasureState.Met, State(Less(fewer - 1)));

            // Unresolved sessions first: those that are resolved as attended are absent no more.
            FamilyFacts Less(long sessions)
            {
                var resolved = (int)Math.Min(sessions, unresolved);
                return Family(possible, absent - (int)(sessions - resolved), unresolved - resolved);
            }

            MeasureState State(FamilyFacts changed) =>
                NearMissBench.State(changed, "absence", new(2026, 10, 31), parameters);
        }
    }

    [Theory]
    [InlineData(41, 402, 10, 1)]
    [InlineData(40, 402, 10, 0)]
    [InlineData(40, 400, 10, 1)]
    [InlineData(39, 400, 10, 0)]
    [InlineData(1, 1, 100, 1)]
    public void Fewer_BothSidesOfTheThreshold_AreExact(long absent, long possible, int threshold, long fewer) =>
        Assert.Equal(fewer, AbsenceDistance.Fewer(absent, possible, threshold));

    [Fact]
    public void Of_AThresholdOfZero_SaysThatNothingHelps()
    {
        var parameters = A.Parameters().Number("absence.threshold_percent", 0).Build();

        var obstacle = Assert.Single(
            AbsenceDistance.Of(NearMissBench.At(Family(100, 5, 0), "absence", parameters: parameters)));

        Assert.Null(obstacle.Amount);
        Assert.Equal(Effort.NotKnown, obstacle.Effort);
    }

    [Fact]
    public void Of_UnresolvedSessionsThatDecide_WaitForTheSchool()
    {
        var obstacle = Assert.Single(AbsenceDistance.Of(NearMissBench.At(Family(100, 8, 4), "absence")));

        Assert.Equal((ObstacleKinds.UnresolvedSessions, Effort.Data, 3L),
            (obstacle.Kind, obstacle.Effort, obstacle.Amount!.Value));
    }

    [Fact]
    public void Of_TwoChildren_NamesEachWhoIsOver()
    {
        var family = A.Family()
            .With(A.Child().Attended("2025/26", "AU", 100, unauthorised: 5))
            .With(A.Child().Attended("2025/26", "AU", 100, authorised: 12))
            .With(A.Child().Attended("2025/26", "SP", 50, unauthorised: 25))
            .Build();

        Assert.Equal(
            [("P2", 3L), ("P3", 21L)],
            AbsenceDistance.Of(NearMissBench.At(family, "absence")).Select(o => (o.PersonId, o.Amount!.Value)));
    }

    private static FamilyFacts Family(int possible, int absent, int unresolved) => A.Family()
        .With(A.Child().Attended("2025/26", "SP", possible, unauthorised: absent, unresolved: unresolved))
        .Build();
}
