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

    [Fact]
    public void Of_RefusedForItsAgreement_SaysToRegisterOne()
    {
        var report = Report(ImportOutcome.Refused) with { Reason = ImportCodes.AgreementUnknown + " dwp: x." };
        var delivery = Assert.Single(LeftOutDelivery.Of([report], _store));
        Assert.Contains("pbr agreements import", delivery.WhatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void Strays_Folders_AreNamedAndFilesAreNot()
    {
        var issues = new[] { Stray("schools/june", IssueSeverity.Error), Stray("notes.txt", IssueSeverity.Warning) };
        Assert.Equal(["schools/june"], LeftOutDelivery.Strays(issues).Select(d => d.Folder));
    }

    private static RowIssue Stray(string file, IssueSeverity severity) => new()
    {
        File = file,
        Line = 0,
        Column = "",
        Code = ImportCodes.StrayEntry,
        Severity = severity,
        Message = "It is not read.",
        Value = "",
    };

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
