using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports.Checking;
using PbrEngine.Engine.Imports.Csv;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>One session with its mark.</summary>
/// <param name="Day">The day.</param>
/// <param name="Half">0 for the morning, 1 for the afternoon.</param>
/// <param name="Meaning">What the mark means.</param>
/// <param name="UnknownCode">The code, when no code set in force on the day has it.</param>
internal readonly record struct SessionMark(DateOnly Day, int Half, MarkMeaning Meaning, string? UnknownCode)
{
    internal SchoolTerm Term => SchoolTerm.Holding(Day);
}

/// <summary>Reads the marks that one record states.</summary>
internal sealed class MarkSheet(MarksMapping mapping, HeaderBinding header, FilePlan plan)
{
    private const int SessionsPerWeekMax = 14;

    private readonly int _date = header.FieldOf(mapping.Date);
    private readonly int _session = mapping.Session is null ? ColumnSource.Absent : header.FieldOf(mapping.Session);
    private readonly int _code = header.FieldOf(mapping.Code);
    private readonly List<SessionMark> _marks = [];

    /// <summary>The marks of the record read last.</summary>
    internal IReadOnlyList<SessionMark> Marks => _marks;

    /// <returns>What makes the record unreadable; null when its marks were read.</returns>
    internal RowIssue? Read(CsvRecordReader record)
    {
        _marks.Clear();
        var date = record[_date].Trim();
        if (!Days.TryRead(date, mapping.DateFormat, out var day))
        {
            var message = $"This is not a day written {mapping.DateFormat ?? "yyyy-mm-dd"}; correct it.";
            return Issue(record, mapping.Date, ImportCodes.UnreadableDate, message, date);
        }
        var fault = mapping.Layout == MarksLayout.Week ? ReadWeek(day, record) : ReadSession(day, record);
        if (fault is not null || !IsAfterExtract())
            return fault;
        const string After = "A mark lies after the extract date; correct either.";
        return Issue(record, mapping.Date, ImportCodes.AfterExtract, After, date);
    }

    private RowIssue? ReadSession(DateOnly day, CsvRecordReader record)
    {
        var session = record[_session].Trim();
        if (session is not ("AM" or "PM"))
        {
            const string Message = "The session is AM or PM; correct it.";
            return Issue(record, mapping.Session!, ImportCodes.UnknownCode, Message, session);
        }
        Add(day, session is "PM" ? 1 : 0, record[_code].Trim());
        return null;
    }

    private RowIssue? ReadWeek(DateOnly first, CsvRecordReader record)
    {
        if (TakeWeek(first, record[_code]) <= SessionsPerWeekMax)
            return null;
        const string Message = "A week has 14 sessions at most; correct it.";
        return Issue(record, mapping.Code, ImportCodes.UnknownCode, Message, record[_code]);
    }

    /// <returns>How many sessions the codes are for.</returns>
    private int TakeWeek(DateOnly first, ReadOnlySpan<char> codes)
    {
        var sessions = 0;
        if (mapping.Separator.Length == 0)
        {
            foreach (ref readonly var code in codes.TrimEnd())
                TakeOfWeek(first, sessions++, new ReadOnlySpan<char>(in code));
            return sessions;
        }
        foreach (var part in codes.Split(mapping.Separator))
            TakeOfWeek(first, sessions++, codes[part]);
        return sessions;
    }

    /// <summary>A blank in a week's codes is a session for which nothing is stated.</summary>
    private void TakeOfWeek(DateOnly first, int session, ReadOnlySpan<char> code)
    {
        var isLastDayOfTime = first.DayNumber > DateOnly.MaxValue.DayNumber - SessionsPerWeekMax;
        if (session < SessionsPerWeekMax && !isLastDayOfTime && !code.IsWhiteSpace())
            Add(first.AddDays(session / 2), session % 2, code.Trim());
    }

    /// <summary>
    /// An unknown code is a session about which something was said that nobody understands: unresolved, so that it can
    /// neither help nor hurt by guess.
    /// </summary>
    private void Add(DateOnly day, int half, ReadOnlySpan<char> code)
    {
        foreach (var set in mapping.CodeSets)
        {
            if (set.From > day || day > set.To)
                continue;
            foreach (var (known, meaning) in set.Codes)
            {
                if (!code.SequenceEqual(known))
                    continue;
                _marks.Add(new(day, half, meaning, null));
                return;
            }
        }
        _marks.Add(new(day, half, MarkMeaning.Unresolved, new string(code)));
    }

    /// <summary>Registers are filled ahead with holidays and dashes: only attendance can't be known yet.</summary>
    private bool IsAfterExtract()
    {
        var isAhead = false;
        for (var i = _marks.Count - 1; i >= 0; i--)
        {
            if (_marks[i].Day <= plan.ExtractOn)
                continue;
            isAhead = isAhead || !IsFiller(_marks[i]);
            _marks.RemoveAt(i);
        }
        return isAhead;
    }

    private static bool IsFiller(SessionMark mark) =>
        mark is { UnknownCode: null, Meaning: MarkMeaning.NotPossible or MarkMeaning.Unresolved };

    private RowIssue Issue(
        CsvRecordReader record, string column, string code, string message, ReadOnlySpan<char> value) => new()
        {
            File = plan.File,
            Line = record.Line,
            Column = column,
            Code = code,
            Severity = IssueSeverity.Error,
            Message = message,
            Value = IssueText.Shown(value),
        };
}
