using PbrEngine.Engine.Imports.Csv;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Says what is wrong with a record that can't be read as a row.</summary>
internal static class CsvIssues
{
    private static readonly (CsvFaults Fault, string Code, string Message)[] Sentences =
    [
        (CsvFaults.TooLong, ImportCodes.LineTooLong, "Over the length limit; look for a missing quote or line end."),
        (CsvFaults.BrokenQuoting, ImportCodes.BrokenQuoting, "A quote is open or inside text; double it in quotes."),
        (CsvFaults.NulByte, ImportCodes.NulByte, "The line holds a NUL byte; export it again."),
        (CsvFaults.InvalidUtf8, ImportCodes.InvalidUtf8, "The line is not UTF-8; export it as UTF-8."),
    ];

    internal static IEnumerable<RowIssue> Of(CsvRecordReader record, string file)
    {
        foreach (var (fault, code, message) in Sentences)
        {
            if (record.Faults.HasFlag(fault))
                yield return Issue(record, file, code, message, record.Raw);
        }
    }

    internal static RowIssue ColumnCount(CsvRecordReader record, string file, int expected)
    {
        var message = record.FieldCount == 0
            ? "The line is empty; remove it."
            : FormattableString.Invariant(
                $"The row has {record.FieldCount} columns, not {expected}; quote commas in text.");
        return Issue(record, file, ImportCodes.ColumnCount, message, record.Raw);
    }

    private static RowIssue Issue(CsvRecordReader record, string file, string code, string message, string value) =>
        new()
        {
            File = file,
            Line = record.Line,
            Column = "",
            Code = code,
            Severity = IssueSeverity.Error,
            Message = message,
            Value = IssueText.Shown(value),
        };
}
