using System.Globalization;
using Dapper;
using PbrEngine.Data.Dialects;

namespace PbrEngine.Data.Migrating;

/// <summary>
/// Brings a database to this program's version, forward only. Each script runs in one transaction with its journal
/// entry, under the write lock: of two processes that migrate at once, one waits and then finds the work done.
/// </summary>
/// <param name="database">The database; made when there is none.</param>
/// <param name="clock">Says when a script was applied.</param>
/// <param name="scripts">The scripts; null for the program's own.</param>
public sealed class Migrator(PbrDatabase database, TimeProvider clock, IReadOnlyList<MigrationScript>? scripts = null)
{
    private readonly IReadOnlyList<MigrationScript> _scripts = scripts ?? MigrationScripts.Of(database.Dialect.Name);

    /// <summary>Applies the scripts that are missing.</summary>
    /// <returns>Numbers of the scripts that this call applied, in order.</returns>
    /// <exception cref="MigrationRefusedException">The database is newer than the program or was changed.</exception>
    public IReadOnlyList<int> Migrate()
    {
        var applied = new List<int>();
        while (ApplyNext() is { } number)
            applied.Add(number);
        return applied;
    }

    /// <summary>Compares the journal with the scripts, and the tables with what the scripts make.</summary>
    public SchemaCheck Check()
    {
        using var connection = database.OpenRead();
        var actual = SqliteSchema.Read(connection);
        IReadOnlyList<JournalEntry> journal = actual.ContainsKey(SqliteSchema.JournalTable)
            ? connection.Query<JournalEntry>(Journal.Select).AsList()
            : [];
        var numbers = journal.Select(e => e.Number).ToHashSet();
        var applied = numbers.Count == 0 ? 0 : numbers.Max();
        var drifts = new List<SchemaDrift>(Journal.Compare(journal, _scripts));
        drifts.AddRange(_scripts
            .Where(s => s.Number > applied)
            .Select(s => new SchemaDrift(
                Journal.Title(s.Number, s.Name), "is not applied yet: apply it with: pbr db migrate.")));
        if (drifts.Count == 0)
            drifts.AddRange(SqliteSchema.Compare(SqliteSchema.Made(_scripts), actual));
        return new SchemaCheck(applied, Head, drifts);
    }

    private int Head => _scripts.Count == 0 ? 0 : _scripts[^1].Number;

    private int? ApplyNext()
    {
        using var unit = database.BeginCreate();
        unit.Execute(database.Dialect.CreateJournal);
        var journal = unit.Query<JournalEntry>(Journal.Select);
        Refuse(journal);
        var done = journal.Select(e => e.Number).ToHashSet();
        if (_scripts.FirstOrDefault(s => !done.Contains(s.Number)) is not { } next)
            return null;
        unit.Execute(next.Text);
        unit.Execute(Journal.Insert, new { next.Number, next.Name, next.Sha256, AppliedAt = clock.GetUtcNow() });
        unit.Commit();
        return next.Number;
    }

    private void Refuse(IReadOnlyList<JournalEntry> journal)
    {
        var drifts = Journal.Compare(journal, _scripts);
        if (drifts.Count == 0)
            return;
        var list = string.Join(' ', drifts.Select(d => $"{d.Subject} {d.Problem}"));
        throw new MigrationRefusedException(string.Create(
            CultureInfo.InvariantCulture,
            $"{database.Path} was left as it is (program at {Head:0000}): {list}"));
    }
}
