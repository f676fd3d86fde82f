namespace PbrEngine.Linkage.Tables;

/// <summary>What is done with a column, and why.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Use">What is done with it.</param>
/// <param name="Role">What it says of a person; null where it isn't used for that.</param>
/// <param name="Basis">What the choice rests on.</param>
/// <param name="Reason">Why, as a sentence about the column: <c>its header says so</c>.</param>
/// <param name="IsWarning">Whether somebody should look at it: a column that ought to say something and
/// doesn't.</param>
public sealed record ColumnChoice(
    string Column, ColumnUse Use, ColumnRole? Role, ColumnBasis Basis, string Reason, bool IsWarning = false);

/// <summary>What can be done with a column.</summary>
public enum ColumnUse
{
    /// <summary>Records are compared by it.</summary>
    Compared,

    /// <summary>It tells rows apart.</summary>
    Id,

    /// <summary>It holds the right answer.</summary>
    Truth,

    /// <summary>It is left alone.</summary>
    Ignored,
}

/// <summary>What the choice of a column's use can rest on.</summary>
public enum ColumnBasis
{
    /// <summary>Somebody named it.</summary>
    Named,

    /// <summary>Its header.</summary>
    Header,

    /// <summary>Its values.</summary>
    Values,
}
