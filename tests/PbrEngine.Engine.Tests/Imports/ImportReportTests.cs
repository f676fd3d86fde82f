using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Tests.Imports;

public sealed class ImportReportTests
{
    [Theory]
    [InlineData(IssueSeverity.Warning, false)]
    [InlineData(IssueSeverity.Fatal, true)]
    public void IsRefused_ByAFatalIssueOfTheLandingFolder(IssueSeverity severity, bool expected)
    {
        var issue = new RowIssue
        {
            File = "",
            Line = 0,
            Column = "",
            Code = ImportCodes.StrayEntry,
            Severity = severity,
            Message = "m",
            Value = "",
        };

        Assert.Equal(expected, new ImportReport { Deliveries = [], LandingIssues = [issue] }.IsRefused);
    }
}
