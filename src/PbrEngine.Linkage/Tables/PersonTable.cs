namespace PbrEngine.Linkage.Tables;

/// <summary>A table of records of persons, standardised and encoded, ready to be linked.</summary>
public sealed record PersonTable
{
    /// <summary>Row to the record's id, unique in the table.</summary>
    public required string[] Ids { get; init; }

    /// <summary>The columns that say something of a person; a role may have several.</summary>
    public required IReadOnlyList<EncodedColumn> Columns { get; init; }

    /// <summary>Number of rows.</summary>
    public int Count => Ids.Length;
}
