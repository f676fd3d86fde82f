using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Imports.Intake;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class DeliveryIssuesTests
{
    private readonly DeliveryIssues _issues = new("dwp/2026-10-31");

    [Fact]
    public void Reason_SeveralFatal_NamesTheFirstAndCountsTheRest()
    {
        _issues.Warn("", ImportCodes.ExtraFile, "Extra.", "");
        Assert.False(_issues.HasFatal);
        _issues.Fatal("a.csv", ImportCodes.Link, "A link.", "");
        Assert.Equal("IMP-037 dwp/2026-10-31/a.csv: A link.", _issues.Reason());
        _issues.Fatal("b.csv", ImportCodes.Link, "A link.", "");
        Assert.Equal("IMP-037 dwp/2026-10-31/a.csv: A link. And 1 more.", _issues.Reason());
    }

    [Fact]
    public void Reason_OfAFileOrColumn_NamesItButNoOtherValue()
    {
        _issues.Fatal("manifest.yaml", ImportCodes.FileNotInManifest, "Send it.", "benefits.csv", "files");
        Assert.Equal("IMP-040 dwp/2026-10-31/manifest.yaml, file benefits.csv: Send it.", _issues.Reason());
        var missing = DeliveryIssues.Of(
            "a.csv", "nino", ImportCodes.RequiredColumnMissing, IssueSeverity.Fatal, "No.", "");
        Assert.Equal("IMP-057 a.csv, column nino: No.", DeliveryIssues.ReasonOf(missing));
        var repeated = DeliveryIssues.Of(
            "a.csv", "Ann Lee", ImportCodes.HeaderRepeated, IssueSeverity.Fatal, "Two.", "Ann Lee");
        Assert.Equal("IMP-056 a.csv: Two.", DeliveryIssues.ReasonOf(repeated));
    }

    [Fact]
    public void Add_WithoutEnd_KeepsABoundedNumber()
    {
        for (var i = 0; i < 2000; i++)
            _issues.Warn("", ImportCodes.ExtraFile, "Extra.", "");

        Assert.Equal(1000, _issues.All.Count);
    }

    [Fact]
    public void Fatal_AfterManyWarnings_StillCounts()
    {
        for (var i = 0; i < 2000; i++)
            _issues.Warn("", ImportCodes.ExtraFile, "Extra.", "");
        _issues.Fatal("", ImportCodes.Link, "A link.", "");

        Assert.True(_issues.HasFatal);
    }
}
