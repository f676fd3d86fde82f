using PbrEngine.Engine.NearMisses;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class EventsDistanceTests
{
    [Fact]
    public void Of_AnyIncident_WaitsUntilTheWindowHoldsNone()
    {
        const int seed = 99;
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            var day = new DateOnly(2026, 5, 1).AddDays(random.Next(0, 184));
            var family = A.Family()
                .With(A.Parent().Incident("I1", "DOMESTIC_ABUSE", "VICTIM", NearMissBench.Text(day)))
                .Build();

            var obstacle = EventsDistance.Of(NearMissBench.At(family, "domestic_abuse"));

            Assert.Equal((1L, Effort.Waiting), (obstacle.Amount!.Value, obstacle.Effort));
            NearMissBench.AssertFirstDay(
                family, "domestic_abuse", obstacle.On, FormattableString.Invariant($"seed {seed}, round {round}"));
        }
    }

    [Fact]
    public void Of_OneIncidentWithTwoMembers_IsOne()
    {
        var family = A.Family()
            .With(A.Parent().Incident("I1", "DOMESTIC_ABUSE", "VICTIM", "2026-06-01"))
            .With(A.Parent().Incident("I1", "DOMESTIC_ABUSE", "SUSPECT", "2026-06-01"))
            .Build();

        Assert.Equal(1, EventsDistance.Of(NearMissBench.At(family, "domestic_abuse")).Amount);
    }

    [Fact]
    public void Of_AClosedStatus_WaitsAndAnOpenOneDoesNot()
    {
        var closed = A.Family().With(A.Child().Status("CIN", "2025-01-01", "2026-09-01")).Build();
        var open = A.Family().With(A.Child().Status("CIN", "2025-01-01")).Build();

        var waiting = EventsDistance.Of(NearMissBench.At(closed, "help"));
        var change = EventsDistance.Of(NearMissBench.At(open, "help"));

        NearMissBench.AssertFirstDay(closed, "help", waiting.On, "closed");
        Assert.Equal((Effort.Change, 1L, null), (change.Effort, change.Amount!.Value, change.On));
    }
}
