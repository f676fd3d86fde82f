using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Identifiers;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Imports.Checking;

/// <summary>Reads one cell by its column's kind into its canonical value, or says what is wrong with it.</summary>
internal sealed class CellReader(RowState row)
{
    private const int CountDigitsMax = 9;
    private const int PenceDigitsMax = 15;
    private const int BoxedMax = 1024;

    private static readonly object[] Boxed = [.. Enumerable.Range(0, BoxedMax).Select(i => (object)(long)i)];

    private readonly StringPool _pool = new();

    internal void Read(int column, ReadOnlySpan<char> stated)
    {
        var plan = row.Plan.Columns[column];
        var text = stated.Trim();
        if (text.IsEmpty)
        {
            if (plan.Contract.Required)
                row.Unreadable(column, ImportCodes.ValueMissing, "A value is required here; state it.", stated);
            return;
        }
        row.Values[column] = plan.Contract.Kind switch
        {
            ColumnKind.Text => ReadText(column, stated, text),
            ColumnKind.Day or ColumnKind.BirthDay or ColumnKind.PlannedEnd => ReadDay(column, plan, text),
            ColumnKind.Code => ReadCode(column, plan.Contract, text),
            ColumnKind.Count => ReadCount(column, text),
            ColumnKind.Pence => ReadPence(column, text),
            ColumnKind.AcademicYear => ReadAcademicYear(column, text),
            _ => ReadIdentifier(column, plan.Contract.Kind, text),
        };
    }

    private string? ReadText(int column, ReadOnlySpan<char> stated, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c < ' ' || c is >= '\u007F' and <= '\u009F')
            {
                if (c is '\t' or '\r' or '\n')
                    continue;
                const string Message = "The text holds a control character; send it without.";
                row.Unreadable(column, ImportCodes.ControlCharacter, Message, text);
                return null;
            }
        }
        if (IsFormula(stated[0]) || IsFormula(text[0]))
        {
            const string Message = "It would run as a formula in a spreadsheet: kept, and made harmless in exports.";
            row.Warn(column, ImportCodes.FormulaText, Message, stated);
        }
        return _pool.Get(text);
    }

    private static bool IsFormula(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r';

    private string? ReadDay(int column, ColumnPlan plan, ReadOnlySpan<char> text)
    {
        if (!Days.TryRead(text, plan.DateFormat, out var day))
        {
            var message = $"This is not a day written {plan.DateFormat ?? "yyyy-mm-dd"}; correct it.";
            row.Unreadable(column, ImportCodes.UnreadableDate, message, text);
            return null;
        }
        if (plan.Contract.Kind != ColumnKind.PlannedEnd && day > row.Plan.ExtractOn)
        {
            const string Message = "This day lies after the extract date, so it can't have happened; correct either.";
            row.RejectForDelivery(column, ImportCodes.AfterExtract, Message, text);
        }
        row.SetDay(column, day);
        return plan.DateFormat is null ? _pool.Get(text) : _pool.Get(IsoDate.Write(day));
    }

    private string? ReadCode(int column, ColumnContract contract, ReadOnlySpan<char> text)
    {
        foreach (var code in contract.Codes)
        {
            if (text.SequenceEqual(code))
                return code;
        }
        var known = contract.Codes.Count > 12 ? "those of the contract" : string.Join(", ", contract.Codes);
        row.Unreadable(column, ImportCodes.UnknownCode, $"The code is not one of {known}; correct or map it.", text);
        return null;
    }

    private object? ReadCount(int column, ReadOnlySpan<char> text)
    {
        if (text.Length <= CountDigitsMax && TryDigits(text, out var count))
            return count < BoxedMax ? Boxed[count] : count;
        const string Message = "This is not a whole number, zero or more; correct it.";
        row.Unreadable(column, ImportCodes.UnreadableCount, Message, text);
        return null;
    }

    private long? ReadPence(int column, ReadOnlySpan<char> text)
    {
        var isCredit = text[0] == '-';
        var digits = isCredit ? text[1..] : text;
        if (digits.Length is > 0 and <= PenceDigitsMax && TryDigits(digits, out var pence))
            return isCredit ? -pence : pence;
        const string Message = "This is not whole pence, such as 12050 for £120.50; correct it.";
        row.Unreadable(column, ImportCodes.UnreadablePence, Message, text);
        return null;
    }

    private string? ReadAcademicYear(int column, ReadOnlySpan<char> text)
    {
        if (SchoolTerm.TryParseAcademicYear(text, out _))
            return _pool.Get(text);
        const string Message = "This is not an academic year written 2025/26; correct it.";
        row.Unreadable(column, ImportCodes.AcademicYear, Message, text);
        return null;
    }

    /// <summary>A wrong identifier is worse than none for linking, so it is dropped; the row is kept.</summary>
    private string? ReadIdentifier(int column, ColumnKind kind, ReadOnlySpan<char> text)
    {
        var stated = _pool.Get(text);
        var (code, value, fault) = Parse(kind, stated);
        if (fault is null)
            return value;
        var isKept = kind == ColumnKind.Postcode;
        row.Warn(column, code, fault.Message + (isKept ? " Kept as stated." : " The identifier was dropped."), text);
        return isKept ? stated : null;
    }

    private (string Code, string? Value, IdentifierFault? Fault) Parse(ColumnKind kind, string text)
    {
        IdentifierFault? fault;
        switch (kind)
        {
            case ColumnKind.Upn:
                return (ImportCodes.Upn, Upn.TryParse(text, out var upn, out fault) ? upn.Value : null, fault);
            case ColumnKind.Nino:
                return (ImportCodes.Nino, Nino.TryParse(text, out var nino, out fault) ? nino.Value : null, fault);
            case ColumnKind.NhsNumber:
                var isNhs = NhsNumber.TryParse(text, out var nhs, out fault);
                return (ImportCodes.NhsNumber, isNhs ? nhs!.Value : null, fault);
            case ColumnKind.PncId:
                var isPnc = PncId.TryParse(text, row.Plan.ExtractOn.Year, out var pnc, out fault);
                return (ImportCodes.PncId, isPnc ? pnc!.Value : null, fault);
            case ColumnKind.Uprn:
                return (ImportCodes.Uprn, Uprn.TryParse(text, out var uprn, out fault) ? uprn.Value : null, fault);
            case ColumnKind.Postcode:
                // Kept as stated even when its form is right: what the source said is the evidence (ColumnKind).
                return (ImportCodes.PostcodeForm, Postcode.TryParse(text, out _, out fault) ? text : null, fault);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind of column has no reader.");
        }
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        return !text.ContainsAnyExceptInRange('0', '9')
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
