using System.Data.Common;
using PbrEngine.Data.Dialects;
using PbrEngine.Data.Running;

namespace PbrEngine.Data;

/// <summary>One database file. Every connection is opened here, so that all of them keep the same promises.</summary>
/// <remarks>Messages name the file and never a connection string.</remarks>
public sealed class PbrDatabase
{
    private readonly PbrDatabaseOptions _options;

    static PbrDatabase() => StoredTypes.Register();

    /// <summary>Names a database; nothing is opened or made yet.</summary>
    public PbrDatabase(string path, PbrDatabaseOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = System.IO.Path.GetFullPath(path);
        _options = options ?? new PbrDatabaseOptions();
    }

    /// <summary>Full path of the file.</summary>
    public string Path { get; }

    /// <summary>What differs between databases.</summary>
    public SqlDialect Dialect { get; } = new SqliteDialect();

    /// <summary>Stands before every write while this process holds the lease of a night; null otherwise.</summary>
    internal WriteFence? Fence { get; set; }

    /// <summary>A connection that cannot write.</summary>
    public DbConnection OpenRead() => Open(DatabaseAccess.Read);

    /// <summary>A connection that may write.</summary>
    public DbConnection OpenWrite() => Open(DatabaseAccess.Write);

    /// <summary>Takes the write lock and begins a transaction.</summary>
    /// <exception cref="Engine.Imports.StoreBusyException">Another writer held it for too long.</exception>
    /// <exception cref="Engine.Running.Leasing.RunLeaseLostException">
    /// This process runs a night that another has taken over.
    /// </exception>
    public WriteUnit BeginWrite() => WriteUnit.Begin(this, OpenWrite());

    /// <summary>The same, making the file when there is none: for the migrator alone.</summary>
    internal WriteUnit BeginCreate() => WriteUnit.Begin(this, Open(DatabaseAccess.Create));

    private DbConnection Open(DatabaseAccess access)
    {
        try
        {
            return SqliteConnector.Open(Path, access, _options);
        }
        catch (DbException error) when (Dialect.Explain(error, Path) is not null)
        {
            throw Dialect.Explain(error, Path)!;
        }
    }
}
