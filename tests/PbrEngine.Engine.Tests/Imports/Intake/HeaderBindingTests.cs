using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports.Intake;

/// <summary>Column order is free; columns that are not known or not there are told.</summary>
public sealed class HeaderBindingTests : IDisposable
{
    private readonly ImportBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Run_UnknownAndAbsentColumns_AreReportedAndIgnored()
    {
        const string Columns = "child_ref,status,from,eye_colour";
        var report = _bench.Import(new DeliveryBuilder(Feed.SocialCare).File("statuses.csv", Columns));

        Assert.Equal(ImportOutcome.Loaded, report.Outcome);
        Assert.Equal("eye_colour", _bench.Issues.Single(ImportCodes.UnknownColumn).Column);
        Assert.Equal("to", _bench.Issues.Single(ImportCodes.OptionalColumnMissing).Column);
    }

    [Theory]
    [InlineData("pupil_ref,surname\nP1,Smith", 1)]
    [InlineData("\uFEFFpupil_ref,surname\r\nP1,Smith\r\n\r\n", 1)]
    [InlineData("surname,pupil_ref\nSmith,P1\n", 1)]
    [InlineData("pupil_ref", 0)]
    public void Run_OtherFormsOfCsv_AreLoaded(string text, int rows)
    {
        var report = _bench.Import(new DeliveryBuilder(Feed.Schools).Text("pupils.csv", text, rows));

        Assert.Equal(ImportOutcome.Loaded, report.Outcome);
        Assert.Equal(rows, _bench.Store.RowsOf(Feed.Schools, "pupils.csv").Count);
    }
}
