using Dapper;
using PbrEngine.Data.Imports;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Imports;

/// <summary>When the database can't take a write nothing is lost, and the message says what to do.</summary>
public sealed class StoreLimitsTests : IDisposable
{
    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Migrated();

    private DeliveryStore Store => new(_temporary.Database);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Begin_AnotherWriterAtWork_IsBusyAndLaterNot()
    {
        var impatient = new DeliveryStore(_temporary.Open(new PbrDatabaseOptions { BusyWait = TimeSpan.Zero }));
        using (Store.Begin(Sample.Draft("first")))
        {
            var busy = Assert.Throws<StoreBusyException>(() => impatient.Begin(Sample.Draft("second")));

            Assert.Contains("Another process is writing to", busy.Message, StringComparison.Ordinal);
            Assert.Contains("try again", busy.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Data Source", busy.ToString(), StringComparison.OrdinalIgnoreCase);
        }

        using var writer = impatient.Begin(Sample.Draft("second"));
        writer.Commit(DeliveryState.Loaded, "");
    }

    [Fact]
    public void Add_NoRoomLeft_IsFullAndTheDatabaseIsAsItWas()
    {
        LoadPupil("before");
        var pages = PageCount() + 20;
        var full = new DeliveryStore(_temporary.Open(new PbrDatabaseOptions { PagesMax = pages }));

        using (var writer = full.Begin(Sample.Draft("large")))
        {
            var file = writer.BeginFile(Sample.Pupils, Sample.Hash("large"), "mapping");
            var error = Assert.Throws<StoreFullException>(() => AddMany(file, 10_000));
            Assert.Contains("no room to write", error.Message, StringComparison.Ordinal);
            Assert.Contains("Free disk space", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal("schools/before", Assert.Single(Store.List()).Folder);
        using (var connection = _temporary.Database.OpenRead())
            Assert.Equal("ok", connection.ExecuteScalar<string>("PRAGMA integrity_check"));
        LoadPupil("after");
        Assert.Equal(2, Store.List().Count);
    }

    [Fact]
    public void RecordRefusal_NoRoomLeft_IsFull()
    {
        var full = new DeliveryStore(_temporary.Open(new PbrDatabaseOptions { PagesMax = PageCount() }));
        var reason = new string('x', 100_000);

        Assert.Throws<StoreFullException>(() => full.RecordRefusal(Sample.Draft(), reason, [], []));

        Assert.Empty(Store.List());
    }

    private static void AddMany(IFileWriter file, int rows)
    {
        for (var i = 0; i < rows; i++)
            file.Add(Sample.Pupil($"P{i}", i + 2));
    }

    private int PageCount()
    {
        using var connection = _temporary.Database.OpenRead();
        return connection.ExecuteScalar<int>("PRAGMA page_count");
    }

    private void LoadPupil(string name)
    {
        using var writer = Store.Begin(Sample.Draft(name, Feed.Schools));
        Sample.Write(writer, Sample.Pupils, name, [Sample.Pupil("P1")]);
        writer.Commit(DeliveryState.Loaded, "");
    }
}
