using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Reviewing.Changes;
using PbrEngine.TestKit.Reviewing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Reviewing.Changes;

public sealed class SettleChangeTests
{
    private readonly InMemoryPersonChangeStore _changes = new();

    public SettleChangeTests() =>
        _changes.Changes.AddRange([SampleReview.Merge(1, 1, 2, 7), SampleReview.Merge(2, 3, 4)]);

    [Fact]
    public void Settle_WaitingEvent_WaitsNoMore()
    {
        Assert.True(_changes.Changes[0].IsWaiting);

        Assert.Null(Settle(1));

        Assert.False(_changes.Changes[0].IsWaiting);
        Assert.Equal(new("c.hecker", StandingClock.Now, "paid once"), _changes.Changes[0].Settlement);
    }

    [Fact]
    public void Settle_Twice_IsRefusedAndTheFirstStays()
    {
        Settle(1);

        Assert.Equal("REV-011", Settle(1, "s.econd")?.Code);
        Assert.Equal("c.hecker", _changes.Changes[0].Settlement?.By);
    }

    [Theory]
    [InlineData(9, "c.hecker", "paid once", "REV-009")]
    [InlineData(2, "c.hecker", "paid once", "REV-010")]
    [InlineData(1, "c.hecker", " ", "REV-003")]
    [InlineData(1, "", "paid once", "REV-003")]
    public void Settle_NothingToSettle_IsRefused(long id, string by, string reason, string code) =>
        Assert.Equal(code, Settle(id, by, reason)?.Code);

    private ReviewRefusal? Settle(long id, string by = "c.hecker", string reason = "paid once") =>
        new SettleChange(_changes, new StandingClock()).Settle(id, by, reason);
}
