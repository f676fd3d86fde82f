namespace PbrEngine.Engine.Imports;

/// <summary>A row that could not be loaded: kept raw, and its key kept where it could be read.</summary>
/// <param name="Line">Line of the file on which the row begins.</param>
/// <param name="Key">The row's key; null when its key columns could not be read. A stated key is not withdrawn
/// (R03).</param>
/// <param name="Raw">The row's text as it stood; cut, with a note of its length, when it is over the line
/// limit.</param>
public sealed record RejectedRow(int Line, string? Key, string Raw);
