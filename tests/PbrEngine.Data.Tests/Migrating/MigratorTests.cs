using Dapper;
using PbrEngine.Data.Migrating;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Migrating;

public sealed class MigratorTests : IDisposable
{
    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Unmade();

    private static IReadOnlyList<MigrationScript> Own => MigrationScripts.Of("sqlite");

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Migrate_NoDatabase_AppliesEveryScriptInOrder()
    {
        var applied = Migrator().Migrate();

        Assert.Equal(Enumerable.Range(1, MigrationScripts.Head), applied);
        Assert.True(Migrator().Check().IsClean);
    }

    [Fact]
    public void Migrate_Twice_AppliesNothingAgain()
    {
        Migrator().Migrate();

        Assert.Empty(Migrator().Migrate());
    }

    [Fact]
    public void Migrate_Applied_JournalHoldsNameHashAndTime()
    {
        Migrator().Migrate();

        using var connection = _temporary.Database.OpenRead();
        var journal = connection.Query<JournalEntry>(Journal.Select).ToList();
        Assert.Equal(Own.Select(s => (s.Number, s.Name, s.Sha256)), journal.Select(e => (e.Number, e.Name, e.Sha256)));
        Assert.All(journal, e => Assert.Equal(FixedClock.Now, e.AppliedAt));
    }

    [Fact]
    public void Migrate_EditedReleasedScript_IsRefusedAndNamesIt()
    {
        Migrator().Migrate();
        var edited = Own.Select(s => s.Number == 2 ? s with { Text = s.Text + "\n-- edited" } : s)
            .Select(s => new MigrationScript(s.Number, s.Name, s.Text)).ToList();

        var refusal = Assert.Throws<MigrationRefusedException>(() => Migrator(edited).Migrate());

        Assert.Contains("0002_deliveries", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("never edited", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Migrate_NewerDatabase_IsRefusedAndSaysWhatToDo()
    {
        Migrator([.. Own, new MigrationScript(9000, "later", "CREATE TABLE Later (Id INTEGER) STRICT;")]).Migrate();

        var refusal = Assert.Throws<MigrationRefusedException>(() => Migrator().Migrate());

        Assert.Contains("9000_later is newer than this program", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(_temporary.Path, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("install the version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Migrate_GapInJournal_IsRefused()
    {
        Migrator([.. Own.Where(s => s.Number != 1).Take(1).Select(s => s with { Text = "SELECT 1" })]).Migrate();

        Assert.Throws<MigrationRefusedException>(() => Migrator().Migrate());
    }

    [Fact]
    public void Migrate_ScriptFailsHalfway_LeavesNothingOfItAndKeepsTheOnesBefore()
    {
        var broken = new MigrationScript(
            9000, "broken", "CREATE TABLE Half (Id INTEGER) STRICT; SELECT * FROM Nowhere;");

        Assert.ThrowsAny<Exception>(() => Migrator([.. Own, broken]).Migrate());

        Assert.True(Migrator().Check().IsClean);
    }

    [Fact]
    public async Task Migrate_TwoAtOnce_EachScriptIsAppliedOnce()
    {
        for (var round = 0; round < 5; round++)
        {
            using var temporary = TemporaryDatabase.Unmade();
            using var start = new Barrier(2);
            var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            {
                var migrator = new Migrator(temporary.Open(), new FixedClock());
                start.SignalAndWait();
                return migrator.Migrate();
            })));

            Assert.Equal(Own.Select(s => s.Number), both.SelectMany(n => n).Order());
        }
    }

    [Fact]
    public void Check_ScriptsMissing_NamesEachOfThem()
    {
        Migrator([.. Own.Take(2)]).Migrate();

        var check = Migrator().Check();

        Assert.Equal((2, MigrationScripts.Head), (check.Applied, check.Head));
        Assert.Equal(MigrationScripts.Head - 2, check.Drifts.Count);
        Assert.Contains("pbr db migrate", check.Drifts[0].Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE INDEX IX_ByHand ON Delivery (Area)", "IX_ByHand", "no script makes it")]
    [InlineData("DROP INDEX IX_Delivery_Feed", "IX_Delivery_Feed", "not in the database")]
    [InlineData("ALTER TABLE Delivery ADD COLUMN ByHand TEXT", "Delivery", "differs")]
    public void Check_SchemaChangedByHand_NamesTheObject(string sql, string subject, string problem)
    {
        Migrator().Migrate();
        using (var connection = _temporary.Database.OpenWrite())
            connection.Execute(sql);

        var drift = Assert.Single(Migrator().Check().Drifts);

        Assert.Equal(subject, drift.Subject);
        Assert.Contains(problem, drift.Problem, StringComparison.Ordinal);
    }

    private Migrator Migrator(IReadOnlyList<MigrationScript>? scripts = null) =>
        new(_temporary.Database, new FixedClock(), scripts);
}
