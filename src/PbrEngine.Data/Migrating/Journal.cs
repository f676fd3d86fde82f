using System.Globalization;

namespace PbrEngine.Data.Migrating;

/// <summary>Compares a database's journal with the scripts of this program.</summary>
internal static class Journal
{
    internal const string Select =
        """
        SELECT
            Number,
            Name,
            Sha256,
            AppliedAt
        FROM Migration
        ORDER BY Number
        """;

    internal const string Insert =
        """
        INSERT INTO Migration (
            Number,
            Name,
            Sha256,
            AppliedAt
        )
        VALUES (
            @Number,
            @Name,
            @Sha256,
            @AppliedAt
        )
        """;

    /// <summary>Scripts still to be applied, in order, are not drift: everything else is.</summary>
    internal static IReadOnlyList<SchemaDrift> Compare(
        IReadOnlyList<JournalEntry> journal, IReadOnlyList<MigrationScript> scripts)
    {
        var drifts = new List<SchemaDrift>();
        var byNumber = scripts.ToDictionary(s => s.Number);
        foreach (var entry in journal)
        {
            if (Problem(entry, byNumber.GetValueOrDefault(entry.Number)) is { } problem)
                drifts.Add(new SchemaDrift(Title(entry.Number, entry.Name), problem));
        }
        var applied = journal.Select(e => e.Number).ToHashSet();
        var newest = journal.Count == 0 ? 0 : journal.Max(e => e.Number);
        drifts.AddRange(scripts
            .Where(s => s.Number < newest && !applied.Contains(s.Number))
            .Select(s => new SchemaDrift(
                Title(s.Number, s.Name),
                "was never applied though later ones were: restore the database from a backup (db/README.md).")));
        return drifts;
    }

    internal static string Title(int number, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"migration {number:0000}_{name}");

    private static string? Problem(JournalEntry entry, MigrationScript? script)
    {
        if (script is null)
            return "is newer than this program: install the version that made it, or a later one.";
        return script.Name == entry.Name && script.Sha256 == entry.Sha256
            ? null
            : "differs from what was applied: a released script is never edited. Restore the script, and make the "
            + "change in a new one.";
    }
}
