using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Intake;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class ImportSessionTests
{
    [Fact]
    public void SendIssues_TellsTheSinkEachOnce()
    {
        var sink = new IssueList();
        var issues = new DeliveryIssues("dwp/2026-10-31");
        issues.Warn("", ImportCodes.ExtraFile, "m", "");
        issues.Fatal("", ImportCodes.Link, "m", "");
        var session = new ImportSession
        {
            Folder = DeliveryFolder.Open("none", Feed.Dwp, new(2026, 10, 31), FeedCatalogue.BuiltIn),
            Issues = issues,
            Sink = sink,
            Bytes = new ByteCounter(0, null),
            Cancellation = CancellationToken.None,
        };

        session.SendIssues();

        Assert.Equal([ImportCodes.ExtraFile, ImportCodes.Link], sink.Codes);
    }
}
