using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports.Checking;
using PbrEngine.Engine.Imports.Csv;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>
/// Counts attendance marks into one row a pupil, school and term. A record counts as loaded when its marks were
/// counted; the row's line is that of the first. Memory grows with pupils and terms, not with marks.
/// </summary>
internal sealed class MarkRowTaker : IRowTaker
{
    private readonly FilePlan _plan;
    private readonly RowValidator _validator;
    private readonly RowLedger _ledger;
    private readonly MarkSheet _sheet;
    private readonly MarkRow _row;
    private readonly int _groupsMax;
    private readonly Dictionary<string, MarkTally> _tallies = new(StringComparer.Ordinal);
    private readonly List<(SchoolTerm Term, TypedRow Row)> _terms = [];

    internal MarkRowTaker(
        FilePlan plan, RowValidator validator, RowLedger ledger, MarkSheet sheet, MarkRow row, int groupsMax)
    {
        _plan = plan;
        _validator = validator;
        _ledger = ledger;
        _sheet = sheet;
        _row = row;
        _groupsMax = groupsMax;
    }

    /// <summary>There are more pupils and terms than the limit allows.</summary>
    internal bool IsOverLimit => _tallies.Count > _groupsMax;

    public void Take(CsvRecordReader record)
    {
        if (_sheet.Read(record) is { } unreadable)
        {
            _ledger.Report(unreadable);
            _ledger.Reject(record.Line, null, record.Raw, unreadable.Code == ImportCodes.AfterExtract);
            return;
        }
        if (!CheckTerms(record) || IsRepeated(record))
            return;
        var hasWarning = CountMarks(record);
        _ledger.CountLoaded(hasWarning);
    }

    /// <summary>A record whose fields are out of place says nothing of its day, so nothing of its key.</summary>
    public string? KeyOf(CsvRecordReader record) => null;

    public void Finish()
    {
        foreach (var tally in _tallies.Values)
            _ledger.AddFolded(Counted(tally));
    }

    /// <summary>A week may lie in two terms: both rows must stand, or the record is rejected.</summary>
    private bool CheckTerms(CsvRecordReader record)
    {
        _terms.Clear();
        foreach (var mark in _sheet.Marks)
        {
            if (_terms.Exists(t => t.Term == mark.Term))
                continue;
            _row.Set(mark.Term);
            var check = _validator.Check(_row, record.Line, record.Raw);
            if (_terms.Count == 0 || check.Row is null)
                _ledger.Report(_validator.Issues);
            if (check.Row is null)
            {
                _ledger.Reject(record.Line, check.Key, record.Raw, check.DependsOnDelivery);
                return false;
            }
            _terms.Add((mark.Term, check.Row));
        }
        return true;
    }

    private bool IsRepeated(CsvRecordReader record)
    {
        foreach (var mark in _sheet.Marks)
        {
            var key = RowOf(mark.Term).Key;
            if (!_tallies.TryGetValue(key, out var tally) || !tally.IsStated(mark.Day, mark.Half))
                continue;
            _ledger.Report(RowLedger.Duplicate(_plan, record.Line, $"{key} {IsoDate.Write(mark.Day)}"));
            _ledger.Reject(record.Line, key, record.Raw, dependsOnDelivery: false);
            return true;
        }
        return false;
    }

    private bool CountMarks(CsvRecordReader record)
    {
        var hasWarning = false;
        foreach (var mark in _sheet.Marks)
        {
            var row = RowOf(mark.Term);
            if (!_tallies.TryGetValue(row.Key, out var tally))
                _tallies[row.Key] = tally = new MarkTally(mark.Term.Days, row);
            tally.Add(mark.Day, mark.Half, mark.Meaning);
            if (mark.UnknownCode is null)
                continue;
            hasWarning = true;
            _ledger.Report(UnknownMark(record, mark));
        }
        return hasWarning;
    }

    private TypedRow RowOf(SchoolTerm term) => _terms.Find(t => t.Term == term).Row;

    private TypedRow Counted(MarkTally tally)
    {
        var contract = _plan.Contract;
        var values = tally.First.Values.ToArray();
        values[contract.IndexOf("possible")] = tally.Possible;
        values[contract.IndexOf("authorised")] = tally.Count(MarkMeaning.Authorised);
        values[contract.IndexOf("unauthorised")] = tally.Count(MarkMeaning.Unauthorised);
        values[contract.IndexOf("unresolved")] = tally.Count(MarkMeaning.Unresolved);
        return tally.First with { Values = values };
    }

    private RowIssue UnknownMark(CsvRecordReader record, SessionMark mark) => new()
    {
        File = _plan.File,
        Line = record.Line,
        Column = "",
        Code = ImportCodes.UnknownMark,
        Severity = IssueSeverity.Warning,
        Message = $"No attendance code in force on {IsoDate.Write(mark.Day)}: "
            + "counted as unresolved; correct or map it.",
        Value = IssueText.Shown(mark.UnknownCode),
    };
}
