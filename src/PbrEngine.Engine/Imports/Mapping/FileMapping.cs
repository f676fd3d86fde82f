namespace PbrEngine.Engine.Imports.Mapping;

/// <summary>How one file of a feed comes out of a supplier's file.</summary>
public sealed record FileMapping
{
    /// <summary>The file's name in the contract.</summary>
    public required string Name { get; init; }

    /// <summary>The file's name as the supplier sends and states it.</summary>
    public required string From { get; init; }

    /// <summary>By our column names; a column not listed keeps its own name.</summary>
    public IReadOnlyDictionary<string, ColumnMapping> Columns { get; init; } = new Dictionary<string, ColumnMapping>();

    /// <summary>How attendance marks are counted into terms; null for a file that is counted already.</summary>
    public MarksMapping? Marks { get; init; }

    /// <summary>The mapping of one of our columns.</summary>
    public ColumnMapping Column(string name) =>
        Columns.TryGetValue(name, out var column) ? column : new ColumnMapping { From = name };
}
