namespace PbrEngine.Linkage.Tables;

/// <summary>Why a table can't be linked: a sentence for the person who wants to link it.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Sentence">What is wrong, why it matters, and what to do about it.</param>
public sealed record TableRefusal(TableRefusalKind Kind, string Sentence);

/// <summary>What can be wrong with a table.</summary>
public enum TableRefusalKind
{
    /// <summary>The table has no row.</summary>
    Empty,

    /// <summary>A column that was named isn't in the table.</summary>
    UnknownColumn,

    /// <summary>A row has no id.</summary>
    MissingId,

    /// <summary>Two rows have one id.</summary>
    RepeatedId,

    /// <summary>No column says anything of a person.</summary>
    NoUsableColumn,
}
