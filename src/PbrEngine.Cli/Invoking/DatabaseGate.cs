using System.Globalization;
using PbrEngine.Cli.Composition;
using PbrEngine.Data;
using PbrEngine.Data.Migrating;

namespace PbrEngine.Cli.Invoking;

/// <summary>One database as a command meets it: absent, older, current or newer than this program.</summary>
internal sealed class DatabaseGate(string path, TimeProvider clock)
{
    private readonly PbrDatabase _database = new(path);

    /// <summary>Full path of the file.</summary>
    internal string Path => _database.Path;

    /// <summary>Whether there is a file.</summary>
    internal bool Exists => File.Exists(_database.Path);

    /// <summary>The migrator of the file.</summary>
    internal Migrator Migrator => new(_database, clock);

    /// <summary>The stores in it.</summary>
    internal Stores Stores(Surroundings surroundings) => surroundings.OpenStores(_database);

    /// <summary>Reading changes nothing, so a database that would have to be changed first is refused.</summary>
    internal static ExitCode ForReading(DatabaseGate gate, Invocation invocation)
    {
        if (!gate.Exists)
            return invocation.Refuse("DB-001", Missing(gate));
        var check = gate.Migrator.Check();
        if (check.Applied < check.Head)
        {
            return invocation.Refuse(
                "DB-002", $"{gate.Path} is older than this program. Bring it to this version with: pbr db migrate.");
        }
        return check.Applied > check.Head ? invocation.Refuse("DB-003", Newer(gate)) : ExitCode.Done;
    }

    /// <summary>Makes or migrates the database when it must be, and says so.</summary>
    internal static ExitCode ForWriting(DatabaseGate gate, Invocation invocation)
    {
        var existed = gate.Exists;
        var code = gate.Migrate(invocation, out var applied);
        if (applied.Count > 0)
        {
            var did = existed ? "brought to this program's version" : "made";
            invocation.Say(string.Create(
                CultureInfo.InvariantCulture, $"The database {gate.Path} was {did} (migration {applied[^1]:0000})."));
        }
        return code;
    }

    /// <summary>Makes the database, or brings it to this program's version; leaves a newer one alone.</summary>
    internal ExitCode Migrate(Invocation invocation, out IReadOnlyList<int> applied)
    {
        applied = [];
        if (Directory.Exists(Path))
            return invocation.Wrong($"{Path} is a folder: give the path of a file with --db.");
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(Path)))
            return invocation.Wrong($"There is no folder for {Path}: make it first, or give another path with --db.");
        if (Exists && Migrator.Check() is { } check && check.Applied >= check.Head)
            return check.Applied > check.Head ? invocation.Refuse("DB-003", Newer(this)) : ExitCode.Done;
        applied = Migrator.Migrate();
        return ExitCode.Done;
    }

    /// <summary>What to do where there is no file.</summary>
    internal static string Missing(DatabaseGate gate) =>
        $"There is no database at {gate.Path}. Give its path with --db, or make one with: pbr db migrate.";

    private static string Newer(DatabaseGate gate) =>
        $"{gate.Path} is newer than this program, which left it alone. Use the version that made it, or a later one.";
}
