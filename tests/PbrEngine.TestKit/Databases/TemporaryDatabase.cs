using PbrEngine.Data;
using PbrEngine.Data.Migrating;

namespace PbrEngine.TestKit.Databases;

/// <summary>A database of its own for one test, gone when the test is over.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pbr-test-").FullName;

    private TemporaryDatabase() => Database = Open();

    /// <summary>Path of the file.</summary>
    public string Path => System.IO.Path.Combine(_folder, "pbr.db");

    /// <summary>The database with the usual options.</summary>
    public PbrDatabase Database { get; }

    /// <summary>A path with no file yet.</summary>
    public static TemporaryDatabase Unmade() => new();

    /// <summary>A database at this program's version.</summary>
    public static TemporaryDatabase Migrated()
    {
        var made = new TemporaryDatabase();
        new Migrator(made.Database, TimeProvider.System).Migrate();
        return made;
    }

    /// <summary>The same file opened with other options.</summary>
    public PbrDatabase Open(PbrDatabaseOptions? options = null) => new(Path, options);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
