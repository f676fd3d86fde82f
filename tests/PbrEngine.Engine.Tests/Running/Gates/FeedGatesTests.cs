using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class FeedGatesTests
{
    private static readonly DateOnly AsAt = GateSample.AsAt;

    [Theory]
    [InlineData(31, GateVerdict.Passed)]
    [InlineData(32, GateVerdict.Warned)]
    [InlineData(3000, GateVerdict.Warned)] // however late, it holds nothing: what rests on it isn't paid (01)
    public void All_Late_WarnsAfterTheFeedsPatience(int days, GateVerdict verdict)
    {
        var gate = Gates(AsAt.AddDays(-days), GateSample.Delivery(1, 500)).Named("late.schools");

        Assert.Equal((verdict, (long?)days), (gate.Verdict, gate.Measured));
    }

    [Fact]
    public void All_NeverCame_WarnsOfABuiltInFeedAndIsSilentOfAnother()
    {
        var facts = GateSample.Facts(StepCounts.None) with
        {
            Coverage = [GateSample.Coverage(Feed.Schools, null), GateSample.Coverage(Feed.Parse("allotments"), null)],
        };

        var gate = Assert.Single(new FeedGates(facts, GateLimits.Default).All());

        Assert.Equal(("late.schools", GateVerdict.Warned), (gate.Name, gate.Verdict));
        Assert.Contains("schools never came", gate.Message, StringComparison.Ordinal);
        Assert.NotEmpty(gate.WhatToDo);
    }

    [Fact]
    public void All_LateWithOneHeld_SaysHowToAcceptIt()
    {
        var gate = Gates(
            AsAt.AddDays(-40),
            GateSample.Delivery(1, 500),
            GateSample.Delivery(2, 100, state: DeliveryState.Held)).Named("late.schools");

        Assert.Contains("pbr import --accept 2 ", gate.WhatToDo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(499, GateVerdict.Held)]
    [InlineData(500, GateVerdict.Warned)]
    [InlineData(799, GateVerdict.Warned)]
    [InlineData(800, GateVerdict.Passed)]
    [InlineData(1500, GateVerdict.Passed)]
    [InlineData(1501, GateVerdict.Warned)]
    [InlineData(3001, GateVerdict.Held)]
    public void All_Rows_AreComparedWithTheMiddleOfEarlierDeliveries(long rows, GateVerdict verdict)
    {
        var gate = Gates(
            AsAt,
            GateSample.Delivery(1, 900),
            GateSample.Delivery(2, 1000),
            GateSample.Delivery(3, 9000),
            GateSample.Delivery(4, rows)).Named("rows.schools");

        Assert.Equal((verdict, (long?)rows, (long?)1000), (gate.Verdict, gate.Measured, gate.Before));
        Assert.Equal("middle of 3 earlier deliveries", gate.ComparedWith);
    }

    [Fact]
    public void All_RowsOfOtherCoverage_AreNoHistory()
    {
        var gate = Gates(AsAt, GateSample.Delivery(1, 9000, coverageDays: 1000), GateSample.Delivery(2, 700))
            .Named("rows.schools");

        Assert.Equal((GateVerdict.Passed, (long?)null), (gate.Verdict, gate.Before));
        Assert.Contains("no earlier delivery", gate.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_FewRows_HoldNothing() => Assert.Equal(
        GateVerdict.Warned,
        Gates(AsAt, GateSample.Delivery(1, 99), GateSample.Delivery(2, 1)).Named("rows.schools").Verdict);

    // Whoever accepted a delivery that shrank (R46) isn't asked the same again.
    [Fact]
    public void All_RowsOfAnAcceptedDelivery_HoldNothing()
    {
        var gate = Gates(AsAt, GateSample.Delivery(1, 1000), GateSample.Delivery(2, 100) with { IsAccepted = true })
            .Named("rows.schools");

        Assert.Equal(GateVerdict.Warned, gate.Verdict);
        Assert.Contains("Somebody accepted the delivery", gate.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000, 20, GateVerdict.Passed)]
    [InlineData(1000, 21, GateVerdict.Warned)]
    [InlineData(1000, 200, GateVerdict.Warned)]
    [InlineData(1000, 201, GateVerdict.Held)]
    [InlineData(99, 99, GateVerdict.Warned)]
    [InlineData(0, 0, GateVerdict.Passed)]
    public void All_Rejects_AreAShareOfTheLatest(long rows, long rejected, GateVerdict verdict) => Assert.Equal(
        verdict, Gates(AsAt, GateSample.Delivery(1, rows, rejected)).Named("rejects.schools").Verdict);

    private static List<Gate> Gates(DateOnly evidenceOn, params Delivery[] deliveries)
    {
        var facts = GateSample.Facts(StepCounts.None) with
        {
            Deliveries = deliveries,
            Coverage = [GateSample.Coverage(Feed.Schools, evidenceOn)],
        };
        return [.. new FeedGates(facts, GateLimits.Default).All()];
    }
}
