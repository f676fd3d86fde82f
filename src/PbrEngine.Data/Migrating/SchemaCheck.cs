namespace PbrEngine.Data.Migrating;

/// <summary>How a database compares with this program.</summary>
/// <param name="Applied">Number of the newest script in its journal; 0 for none.</param>
/// <param name="Head">Number of the newest script of the program.</param>
/// <param name="Drifts">Every difference; none when the database is exactly what the scripts make.</param>
public sealed record SchemaCheck(int Applied, int Head, IReadOnlyList<SchemaDrift> Drifts)
{
    /// <summary>Whether the database is current and unchanged.</summary>
    public bool IsClean => Drifts.Count == 0;
}

/// <summary>One difference.</summary>
/// <param name="Subject">The script, table or index.</param>
/// <param name="Problem">What is wrong with it and what to do.</param>
public sealed record SchemaDrift(string Subject, string Problem);
