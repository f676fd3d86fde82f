using System.Data.Common;

namespace PbrEngine.Data.Dialects;

/// <summary>What may differ between the databases: everything else is one text for all (docs: db/README.md).</summary>
public abstract class SqlDialect
{
    /// <summary>Name of the dialect, and of the folder of its migration scripts.</summary>
    public abstract string Name { get; }

    /// <summary>Makes the migration journal unless it exists.</summary>
    public abstract string CreateJournal { get; }

    /// <summary>An insert that does nothing, and affects no row, when the key is already there.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns; each has a parameter of its name.</param>
    /// <param name="key">The columns of the primary key.</param>
    public abstract string InsertIfAbsent(string table, IReadOnlyList<string> columns, IReadOnlyList<string> key);

    /// <summary>The insert followed by a query of the id that the database gave the row.</summary>
    public abstract string WithNewId(string insert);

    /// <summary>The exception that tells a person what to do; null when the error is a fault of the program.</summary>
    /// <param name="error">What the driver threw.</param>
    /// <param name="database">Name of the database for the message; never a connection string.</param>
    public abstract Exception? Explain(DbException error, string database);

    /// <summary>Whether a unique key refused the row.</summary>
    public abstract bool IsDuplicate(DbException error);

    /// <summary>A name that may be a keyword, in the form that all databases read.</summary>
    public static string Quote(string name) => $"[{name}]";

    private protected static string Names(IReadOnlyList<string> columns, string indent = "    ") =>
        string.Join(",\n", columns.Select(c => indent + Quote(c)));

    private protected static string Parameters(IReadOnlyList<string> columns, string indent = "    ") =>
        string.Join(",\n", columns.Select(c => $"{indent}@{c}"));
}
