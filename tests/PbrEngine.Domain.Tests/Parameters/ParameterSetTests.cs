using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Tests.Time;

namespace PbrEngine.Domain.Tests.Parameters;

public sealed class ParameterSetTests
{
    private static readonly ParameterSet Set = new(
    [
        Parameter("threshold", new(Days.Of("2014-04-01"), 15, []), new(Days.Of("2015-09-01"), 10, [])),
        Parameter(
            "amount",
            new(Days.Of("2012-04-01"), 80000, []),
            new(Days.Of("2013-04-01"), 160000, []) { To = Days.Of("2014-03-31") }),
        Parameter("kinds", new DatedValue(Days.Of("2014-04-01"), null, ["CIN", "CP"])),
        Parameter("fee", new DatedValue(Days.Of("2014-04-01"), 5_000_000_000, [])),
    ]);

    [Theory]
    [InlineData("2014-04-01", 15)]
    [InlineData("2015-08-31", 15)]
    [InlineData("2015-09-01", 10)]
    [InlineData("2026-10-31", 10)]
    public void Number_AroundANewValue_IsTheOneInForce(string day, int value) =>
        Assert.Equal(value, Set.On(Days.Of(day)).Number("threshold"));

    /// <summary>By the day that is asked about, not by the run's; a scheme that has ended has no amount.</summary>
    [Theory]
    [InlineData("2012-03-31", null)]
    [InlineData("2012-04-01", 80000L)]
    [InlineData("2013-03-31", 80000L)]
    [InlineData("2013-04-01", 160000L)]
    [InlineData("2014-03-31", 160000L)]
    [InlineData("2014-04-01", null)]
    [InlineData(null, null)]
    public void PenceOn_AroundEachYear_IsTheAmountOfThatDay(string? day, long? pence) => Assert.Equal(
        pence, Set.On(Days.Of("2026-10-31")).PenceOn("amount", day is null ? null : Days.Of(day)));

    [Fact]
    public void PenceOn_NoAmount_IsABrokenRuleSet()
    {
        var today = Set.On(Days.Of("2026-10-31"));
        Assert.Throws<KeyNotFoundException>(() => today.PenceOn("nothing", Days.Of("2013-04-01")));
        Assert.Throws<KeyNotFoundException>(() => today.PenceOn("kinds", Days.Of("2026-10-31")));
    }

    [Fact]
    public void Number_BeforeTheFirstValue_IsABrokenRuleSet()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() => Set.On(Days.Of("2014-03-31")).Number("threshold"));
        Assert.Contains("threshold has no value on 2014-03-31", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_OfAnotherKind_IsABrokenRuleSet()
    {
        var today = Set.On(Days.Of("2026-10-31"));
        Assert.Throws<KeyNotFoundException>(() => today.Number("nothing"));
        Assert.Throws<KeyNotFoundException>(() => today.Number("kinds"));
        Assert.Throws<KeyNotFoundException>(() => today.Pence("kinds"));
        Assert.Throws<OverflowException>(() => today.Number("fee"));
    }

    /// <summary>A headline outcome was renamed while its code stayed: the label is that of the day.</summary>
    [Theory]
    [InlineData("2022-10-02", "Families diverted from crime")]
    [InlineData("2022-10-03", "headline")]
    public void Label_AroundANewOne_IsTheOneInForce(string day, string label)
    {
        var old = new DatedValue(Days.Of("2022-04-01"), null, ["x"]) { Label = "Families diverted from crime" };
        var renamed = new DatedValue(Days.Of("2022-10-03"), null, ["x"]);
        var set = new ParameterSet([Parameter("headline", old, renamed) with { Label = "headline" }]);
        Assert.Equal(label, set.On(Days.Of(day)).Label("headline"));
        Assert.Throws<KeyNotFoundException>(() => set.On(Days.Of(day)).Label("nothing"));
    }

    [Fact]
    public void Values_OfOneDay_AreNumbersPenceAndCodes()
    {
        var today = Set.On(Days.Of("2026-10-31"));
        Assert.Equal(5_000_000_000, today.Pence("fee"));
        Assert.Equal(["CIN", "CP"], today.Codes("kinds"));
        Assert.Equal(Days.Of("2026-10-31"), today.Day);
        Assert.Equal(["amount", "fee", "kinds", "threshold"], Set.All.Select(p => p.Id));
    }

    /// <summary>A rehearsal notes what is read instead of throwing, and has the values that a run has.</summary>
    [Theory]
    [InlineData("2013-03-31", 80000)]
    [InlineData("2014-03-31", 160000)]
    [InlineData("2014-04-01", 0)]
    [InlineData("2012-03-31", 0)]
    public void Pence_InARehearsal_IsTheValueInForceOrNothing(string day, long pence)
    {
        var readings = new ParameterReadings();
        var rehearsed = Set.On(Days.Of(day), readings);
        Assert.Equal(pence, rehearsed.Pence("amount"));
        Assert.Empty(rehearsed.Codes("unknown"));
        Assert.Equal([("amount", ParameterKind.Pence), ("unknown", ParameterKind.Codes)], readings.All);
    }

    [Fact]
    public void Set_TwoOfOneId_IsRefused() => Assert.Throws<ArgumentException>(
        () => new ParameterSet([Parameter("fee"), Parameter("fee")]));

    private static Parameter Parameter(string id, params DatedValue[] values) => new()
    {
        Id = id,
        Label = id,
        Unit = "count",
        Reference = "none",
        Provenance = Provenance.Seen,
        Values = values,
    };
}
