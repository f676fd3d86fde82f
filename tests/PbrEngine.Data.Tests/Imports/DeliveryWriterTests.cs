using Dapper;
using PbrEngine.Data.Imports;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Imports;

public sealed class DeliveryWriterTests : IDisposable
{
    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Migrated();

    private DeliveryStore Store => new(_temporary.Database);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Dispose_WithoutCommit_LeavesNoTraceInAnyTable()
    {
        using (var writer = Store.Begin(Sample.Draft()))
        {
            var file = writer.BeginFile(Sample.Pupils, Sample.Hash("p"), "mapping");
            file.Add(Sample.Pupil("P1"));
            file.Reject(new RejectedRow(3, null, "x"));
            file.Report(new RowIssue
            {
                File = "schools/one/pupils.csv",
                Line = 3,
                Column = "",
                Code = "IMP-001",
                Severity = IssueSeverity.Error,
                Message = "",
                Value = "",
            });
            file.Complete(new FileCount("pupils.csv", Sample.Hash("p"), 2, 1, 1, 0), false);
        }

        using var connection = _temporary.Database.OpenRead();
        var tables = connection.Query<string>(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'Migration'").ToList();
        Assert.All(tables, t => Assert.Equal(0, connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM [{t}]")));
    }

    [Fact]
    public void Begin_NotCommitted_IsInvisibleToReaders()
    {
        using var writer = Store.Begin(Sample.Draft());
        Sample.Write(writer, Sample.Pupils, "p", [Sample.Pupil("P1")]);

        Assert.Empty(Store.List());

        writer.Commit(DeliveryState.Loaded, "");
        Assert.Single(Store.List());
    }

    [Fact]
    public void Add_KeyTwice_KeepsTheFirstAndSaysSo()
    {
        using var writer = Store.Begin(Sample.Draft());
        var file = writer.BeginFile(Sample.Pupils, Sample.Hash("p"), "mapping");

        Assert.True(file.Add(Sample.Pupil("P1", 2, "2012-05-06")));
        Assert.False(file.Add(Sample.Pupil("P1", 3, "2013-01-01")));
        Assert.True(file.Add(Sample.Pupil("p1", 4)));

        file.Reject(new RejectedRow(3, "P1", "P1"));
        file.Complete(new FileCount("pupils.csv", Sample.Hash("p"), 3, 2, 1, 0), false);
        writer.Commit(DeliveryState.Loaded, "");
        Assert.Equal([2, 4], Store.Rows(Sample.Pupils, file.ContentId).Select(r => r.Row.Line));
    }

    [Theory]
    [InlineData(3, 1, 1)]
    [InlineData(2, 2, 0)]
    [InlineData(2, 0, 2)]
    [InlineData(2, 1, 0)]
    [InlineData(1, 0, 1)]
    public void Complete_CountsThatDoNotAddUp_AreRefused(long rows, long loaded, long rejected)
    {
        using var writer = Store.Begin(Sample.Draft());
        var file = writer.BeginFile(Sample.Pupils, Sample.Hash("p"), "mapping");
        file.Add(Sample.Pupil("P1"));
        file.Reject(new RejectedRow(3, null, "x"));

        Assert.Throws<InvalidOperationException>(
            () => file.Complete(new FileCount("pupils.csv", Sample.Hash("p"), rows, loaded, rejected, 0), false));
    }

    [Fact]
    public void Complete_RowsFoldedIntoOne_AreAllLoaded()
    {
        using var writer = Store.Begin(Sample.Draft());
        var file = writer.BeginFile(Sample.Pupils, Sample.Hash("p"), "mapping");
        file.Add(Sample.Pupil("P1"));
        file.Reject(new RejectedRow(3, null, "x"));
        file.Complete(new FileCount("pupils.csv", Sample.Hash("p"), 4, 3, 1, 0), false);

        var id = writer.Commit(DeliveryState.Loaded, "");

        var counts = Store.List().Single(d => d.Id == id).Files.Single();
        Assert.Equal((4, 3, 1), (counts.Rows, counts.Loaded, counts.Rejected));
    }

    [Fact]
    public void Commit_FileStillOpen_IsRefusedByName()
    {
        using var writer = Store.Begin(Sample.Draft());
        writer.BeginFile(Sample.Pupils, Sample.Hash("p"), "mapping");

        var error = Assert.Throws<InvalidOperationException>(() => writer.Commit(DeliveryState.Loaded, ""));

        Assert.Contains("pupils.csv", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BeginFile_SameBytesAndMapping_SharesTheContentWithItsIssuesAndCounts()
    {
        var first = LoadPupils("one", Sample.Day);
        var issue = FileIssue("schools/two/pupils.csv", "IMP-030");
        using (var writer = Store.Begin(Sample.Draft("two", extractOn: Sample.Day)))
        {
            var file = writer.BeginFile(Sample.Pupils, Sample.Hash("p"), "mapping");

            Assert.Equal(first, file.ContentId);
            Assert.Equal(new FileCount("pupils.csv", Sample.Hash("p"), 1, 1, 0, 1), file.Known);
            Assert.Throws<InvalidOperationException>(() => file.Add(Sample.Pupil("P2")));
            Assert.Throws<InvalidOperationException>(() => file.Reject(new RejectedRow(9, null, "")));
            file.Report(issue);
            file.Complete(file.Known!, false);
            writer.Commit(DeliveryState.Loaded, "");
        }

        var two = Store.List()[1];
        Assert.Equal(first, Assert.Single(two.Files).ContentId);
        Assert.Equal(
            [FileIssue("schools/two/pupils.csv", "IMP-010"), issue], Store.Issues(two.Id).OrderBy(i => i.Code));
        Assert.Equal("IMP-010", Assert.Single(Store.Issues(Store.List()[0].Id)).Code);
    }

    [Theory]
    [InlineData("p", "other mapping", 0, false, DeliveryState.Loaded)]
    [InlineData("other bytes", "mapping", 0, false, DeliveryState.Loaded)]
    [InlineData("p", "mapping", -1, false, DeliveryState.Loaded)]
    [InlineData("p", "mapping", 0, true, DeliveryState.Loaded)]
    [InlineData("p", "mapping", 0, false, DeliveryState.Held)]
    public void BeginFile_NotTheSameInEveryRespect_WritesAnew(
        string bytes, string mapping, int days, bool depends, DeliveryState earlier)
    {
        var first = LoadPupils("one", Sample.Day, depends, earlier);
        using var writer = Store.Begin(Sample.Draft("two", extractOn: Sample.Day.AddDays(days)));

        var file = writer.BeginFile(Sample.Pupils, Sample.Hash(bytes), mapping);

        Assert.Null(file.Known);
        Assert.NotEqual(first, file.ContentId);
    }

    [Fact]
    public void CountRows_DatedFile_CountsRowsThatShareADay()
    {
        using var writer = Store.Begin(Sample.Draft());
        var day = new DateOnly(2026, 3, 10);
        var contentId = Sample.Write(writer, Sample.Placements, "x",
        [
            Sample.Placement("ends on the first day", new DateSpan(day.AddDays(-9), day), 2),
            Sample.Placement("ended the day before", new DateSpan(day.AddDays(-9), day.AddDays(-1)), 3),
            Sample.Placement("begins on the last day", new DateSpan(day.AddDays(5), day.AddDays(9)), 4),
            Sample.Placement("begins the day after", new DateSpan(day.AddDays(6), day.AddDays(9)), 5),
            Sample.Placement("open", DateSpan.Open(day.AddDays(-99), null), 6),
            Sample.Placement("holds no day", new DateSpan(day.AddDays(2), day.AddDays(1)), 7),
        ]);

        Assert.Equal(3, writer.CountRows(Sample.Placements, contentId, new DateSpan(day, day.AddDays(5))));
        Assert.Equal(0, writer.CountRows(Sample.Placements, contentId, new DateSpan(day, day.AddDays(-1))));
        Assert.Equal(0, writer.CountRows(Sample.Placements, contentId + 1, new DateSpan(day, day.AddDays(5))));
    }

    [Fact]
    public void CountRows_UndatedFile_CountsEveryRow()
    {
        using var writer = Store.Begin(Sample.Draft());
        var contentId = Sample.Write(writer, Sample.Pupils, "p", [Sample.Pupil("P1"), Sample.Pupil("P2", 3)]);

        Assert.Equal(2, writer.CountRows(Sample.Pupils, contentId, DateSpan.Day(Sample.Day)));
    }

    private static RowIssue FileIssue(string file, string code) => new()
    {
        File = file,
        Line = 0,
        Column = "extra",
        Code = code,
        Severity = IssueSeverity.Warning,
        Message = "unknown column",
        Value = "",
    };

    private long LoadPupils(
        string name, DateOnly extractOn, bool depends = false, DeliveryState state = DeliveryState.Loaded)
    {
        using var writer = Store.Begin(Sample.Draft(name, Feed.Schools, extractOn));
        var file = writer.BeginFile(Sample.Pupils, Sample.Hash("p"), "mapping");
        file.Add(Sample.Pupil("P1"));
        file.Report(FileIssue($"schools/{name}/pupils.csv", "IMP-010"));
        file.Complete(new FileCount("pupils.csv", Sample.Hash("p"), 1, 1, 0, 1), depends);
        writer.Commit(state, "");
        return file.ContentId;
    }
}
