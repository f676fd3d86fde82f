using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Imports.Checking;

/// <summary>One row while it is being checked; used again for the next row.</summary>
internal sealed class RowState(FilePlan plan)
{
    private readonly DateOnly?[] _days = new DateOnly?[plan.Columns.Count];
    private readonly bool[] _unreadable = new bool[plan.Columns.Count];

    internal FilePlan Plan => plan;

    internal FileContract Contract => plan.Contract;

    internal int Line { get; private set; }

    /// <summary>A fresh array a row: a good row keeps it.</summary>
    internal object?[] Values { get; private set; } = [];

    internal List<RowIssue> Issues { get; } = [];

    internal bool IsRejected { get; private set; }

    internal bool HasWarning { get; private set; }

    /// <summary>A rejection rests on something outside the file's bytes.</summary>
    internal bool DependsOnDelivery { get; private set; }

    internal void Begin(int line)
    {
        Line = line;
        Values = new object?[plan.Columns.Count];
        Array.Clear(_days);
        Array.Clear(_unreadable);
        Issues.Clear();
        IsRejected = HasWarning = DependsOnDelivery = false;
    }

    internal DateOnly? Day(int column) => _days[column];

    internal void SetDay(int column, DateOnly day) => _days[column] = day;

    internal string? Text(int column) => Values[column] as string;

    internal long? Number(int column) => Values[column] as long?;

    /// <summary>Whether the column's text was understood; an empty one is.</summary>
    internal bool IsReadable(int column) => !_unreadable[column];

    internal void Warn(int column, string code, string message, ReadOnlySpan<char> value)
    {
        HasWarning = true;
        Add(column, code, IssueSeverity.Warning, message, value);
    }

    /// <summary>The column's text can't be understood.</summary>
    internal void Unreadable(int column, string code, string message, ReadOnlySpan<char> value)
    {
        _unreadable[column] = true;
        Reject(column, code, message, value);
    }

    /// <summary>The text is understood, but the row can't stand.</summary>
    internal void Reject(int column, string code, string message, ReadOnlySpan<char> value)
    {
        IsRejected = true;
        Add(column, code, IssueSeverity.Error, message, value);
    }

    /// <summary>The row can't stand because of something outside the file's bytes.</summary>
    internal void RejectForDelivery(int column, string code, string message, ReadOnlySpan<char> value)
    {
        DependsOnDelivery = true;
        Reject(column, code, message, value);
    }

    private void Add(int column, string code, IssueSeverity severity, string message, ReadOnlySpan<char> value) =>
        Issues.Add(new RowIssue
        {
            File = plan.File,
            Line = Line,
            Column = column < 0 ? "" : plan.Columns[column].Header,
            Code = code,
            Severity = severity,
            Message = message,
            Value = IssueText.Shown(value),
        });
}
