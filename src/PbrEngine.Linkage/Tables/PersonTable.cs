using PbrEngine.Linkage.Standardising;

namespace PbrEngine.Linkage.Tables;

/// <summary>A table of records of persons, standardised and encoded, ready to be linked.</summary>
public sealed record PersonTable
{
    /// <summary>Row to the record's id, unique in the table.</summary>
    public required string[] Ids { get; init; }

    /// <summary>The columns that say something of a person; a role may have several.</summary>
    public required IReadOnlyList<EncodedColumn> Columns { get; init; }

    /// <summary>Row to the table that it came from, when several are linked; null when there is one, whose rows may be
    /// linked with each other.</summary>
    public int[]? Sources { get; init; }

    /// <summary>Row to the person whom it is known to be, a number that says nothing else; -1 where nobody knows. Null
    /// where nothing is known: a model is learned without labels then.</summary>
    public int[]? Labels { get; init; }

    /// <summary>Number of rows.</summary>
    public int Count => Ids.Length;

    /// <summary>The rows in the ordinal order of their ids.</summary>
    /// <returns>New row to old row.</returns>
    public int[] OrderById() => OrdinalOrder.OfRuns(Ids);

    /// <summary>The same rows in another order.</summary>
    /// <param name="order">New row to old row.</param>
    public PersonTable InOrder(int[] order) => new()
    {
        Ids = [.. order.Select(row => Ids[row])],
        Sources = Sources is null ? null : [.. order.Select(row => Sources[row])],
        Labels = Labels is null ? null : [.. order.Select(row => Labels[row])],
        Columns = [.. Columns.Select(c => c with { Codes = [.. order.Select(row => c.Codes[row])] })],
    };
}
