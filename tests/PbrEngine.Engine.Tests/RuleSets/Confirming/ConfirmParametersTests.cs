using PbrEngine.Engine.RuleSets.Confirming;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.RuleSets.Confirming;

public sealed class ConfirmParametersTests
{
    private const string Two = "{ from: 2099-01-01, value: 7 }, { from: 2099-06-01, value: 8 }";

    private readonly InMemoryConfirmationStore _store = new();

    [Fact]
    public void Confirm_Everything_KeepsWhoWhenAndWhatWasRead()
    {
        Assert.Equal(["7", "8"], Confirm(ConfirmedParametersTests.Everything).Confirmed.Select(c => c.Value));
        var kept = _store.List()[0];
        Assert.Equal(("trial", "v2099-01", "one"), (kept.Programme, kept.Version, kept.ParameterId));
        Assert.Equal(("bob", "ann", "Page 1"), (kept.ConfirmedBy, kept.Author, kept.Source));
        Assert.Equal(StandingClock.Now, kept.ConfirmedAt);
    }

    [Fact]
    public void Confirm_ValueAsSeen_ConfirmsThatOneOnly()
    {
        var confirmed = Confirm(new() { ParameterId = "one", ValueAsSeen = "8", Source = "x", By = "bob" }).Confirmed;
        Assert.Equal(new(2099, 6, 1), Assert.Single(confirmed).ValueFrom);
        Assert.Single(_store.List());
    }

    [Theory]
    [InlineData("one", "9", "bob", "RSR-008")]
    [InlineData("two", null, "bob", "RSR-007")]
    [InlineData("one", null, "ANN", "RSR-006")]
    public void Confirm_WhatCantBe_IsRefusedAndNothingIsKept(string id, string? seen, string by, string code)
    {
        var refusal = Confirm(new() { ParameterId = id, ValueAsSeen = seen, Source = "x", By = by }).Refusal;
        Assert.Equal(code, refusal!.Code);
        Assert.Empty(_store.List());
    }

    [Fact]
    public void Confirm_Again_HasNothingLeft()
    {
        Confirm(ConfirmedParametersTests.Everything);
        Assert.Equal("RSR-009", Confirm(ConfirmedParametersTests.Everything).Refusal!.Code);
        Assert.Equal(2, _store.List().Count);
    }

    private ConfirmationAnswer Confirm(ConfirmationRequest request) =>
        new ConfirmParameters(_store, new StandingClock())
            .Confirm(ConfirmedParametersTests.RuleSet(Two, "recollected"), request);
}
