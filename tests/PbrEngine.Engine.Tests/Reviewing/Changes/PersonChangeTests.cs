using PbrEngine.TestKit.Reviewing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Reviewing.Changes;

public sealed class PersonChangeTests
{
    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void IsWaiting_TouchesLinesAndNobodyLooked_Waits(bool touches, bool isSettled, bool isWaiting)
    {
        var change = SampleReview.Merge(1, 1, 2, touches ? [7] : []) with
        {
            Settlement = isSettled ? new("c.hecker", StandingClock.Now, "one child") : null,
        };

        Assert.Equal(isWaiting, change.IsWaiting);
        Assert.Equal(["P00000001", "P00000002"], change.Persons);
    }
}
