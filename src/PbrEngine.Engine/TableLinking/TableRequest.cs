namespace PbrEngine.Engine.TableLinking;

/// <summary>A table that is to be linked, and what is known of its columns.</summary>
/// <param name="File">Path of a CSV file.</param>
public sealed record TableRequest(string File)
{
    /// <summary>The column that tells records apart; null to look for one.</summary>
    public string? Id { get; init; }

    /// <summary>The column that says who is who; null where there is none.</summary>
    public string? Truth { get; init; }

    /// <summary>What columns hold, each as <c>role=column</c>.</summary>
    public IReadOnlyList<string> Map { get; init; } = [];

    /// <summary>Whether it is to be linked with another table.</summary>
    internal bool IsOneOfSeveral { get; init; }

    /// <summary>Whether the table is asked for again as it was read.</summary>
    internal bool KeepsSource { get; init; }

    /// <summary>Whether records have to be told apart by a column.</summary>
    public bool NeedsId { get; init; } = true;
}
