using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating.Presences;

namespace PbrEngine.Engine.Tests.Evaluating.Presences;

public sealed class PresenceFindingTests
{
    /// <summary>Present if either is, else Unknown if either is, else Absent: all nine pairs.</summary>
    [Fact]
    public void Or_AnyTwo_IsTheStrongerOne()
    {
        foreach (var one in Enum.GetValues<Presence>())
        {
            foreach (var other in Enum.GetValues<Presence>())
            {
                var expected = one == Presence.Present || other == Presence.Present ? Presence.Present
                    : one == Presence.Unknown || other == Presence.Unknown ? Presence.Unknown
                    : Presence.Absent;
                Assert.Equal(expected, Finding(one).Or(Finding(other)).State);
            }
        }
    }

    [Fact]
    public void Or_TwoUnknowns_NamesBothReasonsOnce()
    {
        var police = PresenceFinding.Unknown("STALE:police");
        Assert.Equal("STALE:police", police.Or(police).Reason);
        Assert.Equal("STALE:police STALE:housing", police.Or(PresenceFinding.Unknown("STALE:housing")).Reason);
        Assert.Equal("", police.Or(Finding(Presence.Present)).Reason);
    }

    private static PresenceFinding Finding(Presence state) => new(state, [], null, state == Presence.Unknown ? "STALE:dwp" : "");
}
