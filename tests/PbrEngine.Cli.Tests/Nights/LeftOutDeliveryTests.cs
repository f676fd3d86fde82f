using PbrEngine.Cli.Nights;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class LeftOutDeliveryTests
{
    private readonly InMemoryDeliveryStore _store = new();

    [Theory]
    [InlineData(ImportOutcome.Loaded)]
    [InlineData(ImportOutcome.AlreadyKnown)]
    public void Of_DeliveryThatCounts_IsNotLeftOut(ImportOutcome outcome) =>
        Assert.Empty(LeftOutDelivery.Of([Report(outcome)], _store));

    [Fact]
    public void Of_RefusedDelivery_SaysWhyAndWhatToDo()
    {
        var delivery = Assert.Single(LeftOutDelivery.Of([Report(ImportOutcome.Refused)], _store));
        Assert.StartsWith("dwp/2026-10-31 was refused: Its hash differs.", delivery.Sentence, StringComparison.Ordinal);
        Assert.Contains("Ask the supplier", delivery.WhatToDo, StringComparison.Ordinal);
    }

    private static DeliveryReport Report(ImportOutcome outcome) => new()
    {
        Feed = Feed.Dwp,
        Folder = "dwp/2026-10-31",
        ExtractOn = new(2026, 10, 31),
        Outcome = outcome,
        Reason = outcome == ImportOutcome.Refused ? "Its hash differs." : "",
        DeliveryId = outcome == ImportOutcome.Refused ? null : 7,
    };
}
