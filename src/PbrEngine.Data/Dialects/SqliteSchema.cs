using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using PbrEngine.Data.Migrating;

namespace PbrEngine.Data.Dialects;

/// <summary>What tables and indexes an SQLite database has, as the statements that made them.</summary>
internal static class SqliteSchema
{
    internal const string JournalTable = "Migration";

    /// <summary>Definitions by name; what SQLite makes by itself is left out.</summary>
    internal static IReadOnlyDictionary<string, string> Read(DbConnection connection) =>
        connection.Query<(string Name, string Definition)>(
            "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'")
            .ToDictionary(o => o.Name, o => o.Definition, StringComparer.Ordinal);

    /// <summary>What the scripts make of nothing.</summary>
    internal static IReadOnlyDictionary<string, string> Made(IReadOnlyList<MigrationScript> scripts)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute(new SqliteDialect().CreateJournal);
        foreach (var script in scripts)
            connection.Execute(script.Text);
        return Read(connection);
    }

    /// <summary>Every object that is missing, added or changed, by name.</summary>
    internal static IReadOnlyList<SchemaDrift> Compare(
        IReadOnlyDictionary<string, string> desired, IReadOnlyDictionary<string, string> actual)
    {
        var drifts = new List<SchemaDrift>();
        foreach (var name in desired.Keys.Union(actual.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var problem = (desired.GetValueOrDefault(name), actual.GetValueOrDefault(name)) switch
            {
                (null, _) => "is in the database, but no script makes it: drop it.",
                (_, null) => "is made by a script, but is not in the database: restore a backup (db/README.md).",
                var (want, have) when want != have =>
                    "differs from what the scripts make: restore a backup (db/README.md).",
                _ => null,
            };
            if (problem is not null)
                drifts.Add(new SchemaDrift(name, problem));
        }
        return drifts;
    }
}
