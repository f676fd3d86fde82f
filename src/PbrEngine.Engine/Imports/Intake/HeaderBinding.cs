using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Checking;
using PbrEngine.Engine.Imports.Csv;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>A file's header held against its contract and mapping: column order is free (01-extracts.md).</summary>
internal sealed class HeaderBinding
{
    private readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<RowIssue> _issues = [];
    private readonly string _file;

    private HeaderBinding(string file)
    {
        _file = file;
    }

    /// <summary>Number of fields that every record must have.</summary>
    internal int FieldCount { get; private set; }

    /// <summary>One source a column, in the order of the contract.</summary>
    internal IReadOnlyList<ColumnSource> Sources { get; private set; } = [];

    /// <summary>How the columns are checked.</summary>
    internal IReadOnlyList<ColumnPlan> Plans { get; private set; } = [];

    internal IReadOnlyList<RowIssue> Issues => _issues;

    /// <summary>Position of a header; absent when the file doesn't have it.</summary>
    internal int FieldOf(string header) => _fields.GetValueOrDefault(header, ColumnSource.Absent);

    /// <summary>Binds the record that the reader stands on.</summary>
    internal static HeaderBinding Bind(
        FileContract contract, FileMapping mapping, CsvRecordReader header, string file)
    {
        var binding = new HeaderBinding(file);
        binding.TakeHeader(header);
        if (binding._fields.Count == 0)
            return binding;
        binding.BindColumns(contract, mapping);
        binding.BindMarks(mapping.Marks);
        binding.WarnOfOthers();
        return binding;
    }

    private void TakeHeader(CsvRecordReader header)
    {
        if (header.FieldCount == 0)
        {
            const string Message = "The first line is no header that can be read; add one.";
            Add("", ImportCodes.NoHeader, IssueSeverity.Fatal, Message, header.Raw);
            return;
        }
        FieldCount = header.FieldCount;
        for (var i = 0; i < header.FieldCount; i++)
        {
            var name = new string(header[i].Trim());
            if (!_fields.TryAdd(name, i) && name.Length > 0)
                Refuse(name, ImportCodes.HeaderRepeated, "Two columns have this name; keep one.");
        }
    }

    private void BindColumns(FileContract contract, FileMapping mapping)
    {
        var sources = new List<ColumnSource>();
        var plans = new List<ColumnPlan>();
        foreach (var column in contract.Columns)
        {
            var from = mapping.Column(column.Name);
            var isCounted = mapping.Marks is not null && IsCounted(column);
            var field = from.From is null || isCounted ? ColumnSource.Absent : FieldOf(from.From);
            if (from.From is not null && !isCounted)
                Use(from, column.Required, field);
            sources.Add(new ColumnSource(field, from));
            plans.Add(new ColumnPlan(column, from.From ?? column.Name, from.DateFormat));
        }
        Sources = sources;
        Plans = plans;
    }

    /// <summary>Columns that counting marks fills in.</summary>
    private static bool IsCounted(ColumnContract column) =>
        column.Kind is ColumnKind.Count or ColumnKind.AcademicYear || column.Name == "term";

    private void BindMarks(MarksMapping? marks)
    {
        if (marks is null)
            return;
        foreach (var header in new[] { marks.Date, marks.Code, marks.Session })
        {
            if (header is not null)
                Use(new ColumnMapping { From = header }, isRequired: true, FieldOf(header));
        }
    }

    private void Use(ColumnMapping mapping, bool isRequired, int field)
    {
        var header = mapping.From!;
        _used.Add(header);
        if (field != ColumnSource.Absent || mapping.Default is not null)
            return;
        if (isRequired)
            Refuse(header, ImportCodes.RequiredColumnMissing, "The file lacks this column; send it." + Hint());
        else
            Warn(header, ImportCodes.OptionalColumnMissing, "The file lacks this column; no row states it.");
    }

    private string Hint() => _fields.Count == 1 && _fields.Keys.First().AsSpan().ContainsAny(";\t|")
        ? " The fields seem to be parted by something other than the delimiter."
        : "";

    private void WarnOfOthers()
    {
        foreach (var header in _fields.Keys.Where(f => !_used.Contains(f)))
            Warn(header, ImportCodes.UnknownColumn, "The contract has no such column; it is ignored.");
    }

    private void Refuse(string column, string code, string message) =>
        Add(column, code, IssueSeverity.Fatal, message, column);

    private void Warn(string column, string code, string message) =>
        Add(column, code, IssueSeverity.Warning, message, column);

    private void Add(string column, string code, IssueSeverity severity, string message, string value) =>
        _issues.Add(new()
        {
            File = _file,
            Line = 1,
            Column = IssueText.Shown(column),
            Code = code,
            Severity = severity,
            Message = message,
            Value = IssueText.Shown(value),
        });
}
