namespace PbrEngine.Linkage.Tables;

/// <summary>What is known of a table's columns beforehand. The rest is found.</summary>
public sealed record ColumnMap
{
    /// <summary>Nothing is known.</summary>
    public static ColumnMap None { get; } = new();

    /// <summary>The column that tells rows apart. Null to look for one, and to number the rows where there is
    /// none.</summary>
    public string? Id { get; init; }

    /// <summary>The column that holds the right answer, which the linker must not see. Null where there is
    /// none.</summary>
    public string? Truth { get; init; }

    /// <summary>Column to what it says of a person. A mapped column is used even where its values look wrong.</summary>
    public IReadOnlyDictionary<string, ColumnRole> Roles { get; init; } = new Dictionary<string, ColumnRole>();

    /// <summary>Columns that must not be used.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>Whether the table is to be linked with another one. A column that states the same in every row is then
    /// used, because the other table may state something else.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Every column that is named.</summary>
    public IEnumerable<string> Named => [.. Roles.Keys, .. Ignored, .. Id is null ? [] : new[] { Id },
        .. Truth is null ? [] : new[] { Truth }];
}
