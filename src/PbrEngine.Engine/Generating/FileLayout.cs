namespace PbrEngine.Engine.Generating;

/// <summary>What a column holds, as far as a delivery's day and things going wrong are concerned.</summary>
internal enum ColumnKind
{
    Reference,
    Parent,
    Text,
    Code,

    /// <summary>A day on which something happened: never after the extract.</summary>
    Event,
    Start,

    /// <summary>A day that a delivery made before it doesn't know yet.</summary>
    End,
    Count,

    /// <summary>A count that the other counts of the row can't exceed.</summary>
    Total,
    Identity,
}

/// <param name="Name">The header.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Companion">For an end: the column that reads otherwise while the end isn't known.</param>
/// <param name="CompanionUntilThen">What that column reads until then.</param>
internal sealed record Column(string Name, ColumnKind Kind, string? Companion = null, string CompanionUntilThen = "");

internal sealed class FileLayout
{
    public FileLayout(int index, string feed, string name, bool isParent, IReadOnlyList<Column> columns)
    {
        Index = index;
        Feed = feed;
        Name = name;
        IsParent = isParent;
        Columns = columns;
        Ends = [.. Enumerable.Range(0, columns.Count).Where(at => columns[at].Kind == ColumnKind.End)];
    }

    public int Index { get; }

    public string Feed { get; }

    public string Name { get; }

    /// <summary>Other files refer to its rows, so that to lose one would lose theirs.</summary>
    public bool IsParent { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Where the columns are that an early delivery leaves empty.</summary>
    public IReadOnlyList<int> Ends { get; }

    public int Find(ColumnKind kind)
    {
        for (var at = 0; at < Columns.Count; at++)
        {
            if (Columns[at].Kind == kind)
            {
                return at;
            }
        }

        return -1;
    }

    public int Find(string name)
    {
        for (var at = 0; at < Columns.Count; at++)
        {
            if (string.Equals(Columns[at].Name, name, StringComparison.Ordinal))
            {
                return at;
            }
        }

        throw new InvalidOperationException($"{Feed}/{Name} has no column {name}.");
    }
}
