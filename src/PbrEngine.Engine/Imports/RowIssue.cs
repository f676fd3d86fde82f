namespace PbrEngine.Engine.Imports;

/// <summary>How bad an issue with a row is.</summary>
public enum IssueSeverity
{
    /// <summary>The row is loaded; somebody should look.</summary>
    Warning = 0,

    /// <summary>The row is rejected and kept raw.</summary>
    Error = 1,

    /// <summary>The file, and so its delivery, is refused.</summary>
    Fatal = 2,
}

/// <summary>One thing wrong with one row or file, as <c>rejects.csv</c> shows it.</summary>
public sealed record RowIssue
{
    /// <summary>The file within the landing folder, such as <c>schools/2026-10-31/attendance.csv</c>.</summary>
    public required string File { get; init; }

    /// <summary>Line on which the row begins; 0 when it is about the whole file.</summary>
    public required int Line { get; init; }

    /// <summary>Column name; empty when it is about the whole row.</summary>
    public required string Column { get; init; }

    /// <summary>Permanent code, such as <c>IMP-003</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the row was loaded all the same.</summary>
    public required IssueSeverity Severity { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>The value at fault, cut to a few hundred characters.</summary>
    public required string Value { get; init; }
}
