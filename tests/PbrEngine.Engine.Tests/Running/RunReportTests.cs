using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Tests.Running;

public sealed class RunReportTests
{
    [Fact]
    public void LeftOut_HeldAndRefused_AreNamedAndNoOthers()
    {
        var report = new RunReport
        {
            Import = new()
            {
                Deliveries = [.. Enum.GetValues<ImportOutcome>().Select(o => new DeliveryReport
                {
                    Feed = Feed.Police, Folder = "police/2026-10-31", ExtractOn = new(2026, 10, 31), Outcome = o,
                })],
                LandingIssues = [],
            },
        };

        Assert.Equal([ImportOutcome.Held, ImportOutcome.Refused], report.LeftOut.Select(d => d.Outcome));
    }

    [Fact]
    public void LeftOut_NothingWasImported_IsEmpty() => Assert.Empty(new RunReport().LeftOut);
}
