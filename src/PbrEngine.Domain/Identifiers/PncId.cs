using System.Diagnostics.CodeAnalysis;

namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// A Police National Computer number, kept as YYYY/NNNNNNNX. Sources write it long or short (YY/N..X), with or without
/// the slash. Source: HM Prison and Probation Service, hmpps-person-record, PNCIdentifier. A year of two digits is the
/// latest such year that isn't after the year given: the caller gives it, because an old run must read as it did then.
/// </summary>
/// <remarks>
/// Without a slash, ten digits could be either form with a digit lost, so they are refused rather than guessed at.
/// </remarks>
public sealed record PncId
{
    /// <summary>No living person's record is older; the check letter can't find a misprint in the century.</summary>
    private const int FirstYear = 1900;
    private const int LastYear = 9999;
    private const int LongYearDigits = 4;
    private const int ShortYearDigits = 2;
    private const int SerialDigitsMax = 7;
    private const int SerialsPerYear = 10_000_000;
    private const int CharactersMax = LongYearDigits + 1 + SerialDigitsMax + 1;

    private static readonly IdentifierFault Empty = new(
        IdentifierFaultCode.Empty, "No PNC number is stated; leave the column empty if there is none.");

    private static readonly IdentifierFault WrongLength = new(
        IdentifierFaultCode.Length, "A PNC number has at most 13 characters; check for one added.");

    private static readonly IdentifierFault WrongFormat = new(
        IdentifierFaultCode.Format,
        "A PNC number is a year of four or two digits, a slash, up to seven digits and a letter; correct it.");

    private static readonly IdentifierFault WrongYear = new(
        IdentifierFaultCode.YearOutOfRange,
        "The year of the PNC number is in the future or before 1900, so it was mistyped; ask the police to check it.");

    private static readonly IdentifierFault WrongCheckLetter = new(
        IdentifierFaultCode.CheckCharacter,
        "The PNC number's check letter disagrees with its digits, so one is wrong; ask the police to check it.");

    private PncId(string value)
    {
        Value = value;
    }

    public string Value { get; }

    public static bool TryParse(string? text, int asOfYear, [NotNullWhen(true)] out PncId? value) =>
        TryParse(text, asOfYear, out value, out _);

    /// <param name="text">The number as the source wrote it.</param>
    /// <param name="asOfYear">The year of the run's as-at date.</param>
    /// <param name="value">The number, if it is one.</param>
    /// <param name="fault">What is wrong with it, if it isn't.</param>
    public static bool TryParse(
        string? text,
        int asOfYear,
        [NotNullWhen(true)] out PncId? value,
        [NotNullWhen(false)] out IdentifierFault? fault)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(asOfYear, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asOfYear, LastYear);
        value = null;
        Span<char> buffer = stackalloc char[CharactersMax];
        if (!IdentifierText.TryCompact(text, buffer, out var length))
        {
            fault = WrongLength;
            return false;
        }

        ReadOnlySpan<char> stated = buffer[..length];
        if (!TrySplit(stated, out var year, out var serial))
        {
            fault = stated.IsEmpty ? Empty : WrongFormat;
            return false;
        }

        var fullYear = year.Length == ShortYearDigits
            ? Pivot(IdentifierText.ToNumber(year), asOfYear)
            : IdentifierText.ToNumber(year);
        fault = FindFault(fullYear, asOfYear, IdentifierText.ToNumber(serial), stated[^1]);
        if (fault is not null)
        {
            return false;
        }

        Span<char> canonical = stackalloc char[CharactersMax];
        Write(fullYear, serial, stated[^1], canonical);
        value = new PncId(IdentifierText.Canonical(text!, canonical));
        return true;
    }

    public override string ToString() => Value;

    private static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> year, out ReadOnlySpan<char> serial)
    {
        year = serial = default;
        if (text.Length < ShortYearDigits + 2 || !PoliceCheckLetter.MayBe(text[^1]))
        {
            return false;
        }

        var body = text[..^1];
        var slash = body.IndexOf('/');
        var yearDigits = slash >= 0 ? slash : YearDigitsWithoutSlash(body.Length);
        if (yearDigits is not (LongYearDigits or ShortYearDigits))
        {
            return false;
        }

        year = body[..yearDigits];
        serial = body[(slash >= 0 ? slash + 1 : yearDigits)..];
        return serial.Length is >= 1 and <= SerialDigitsMax
            && IdentifierText.AllDigits(year)
            && IdentifierText.AllDigits(serial);
    }

    private static int YearDigitsWithoutSlash(int digits) =>
        digits == LongYearDigits + SerialDigitsMax ? LongYearDigits : ShortYearDigits;

    private static int Pivot(int yearOfCentury, int asOfYear)
    {
        var sameCentury = asOfYear - (asOfYear % 100) + yearOfCentury;
        return sameCentury <= asOfYear ? sameCentury : sameCentury - 100;
    }

    private static IdentifierFault? FindFault(int year, int asOfYear, int serial, char checkLetter)
    {
        if (year < FirstYear || year > asOfYear)
        {
            return WrongYear;
        }

        var expected = PoliceCheckLetter.Of((year % 100 * SerialsPerYear) + serial);
        return checkLetter == expected ? null : WrongCheckLetter;
    }

    private static void Write(int year, ReadOnlySpan<char> serial, char checkLetter, Span<char> canonical)
    {
        canonical.Fill('0');
        for (var place = LongYearDigits - 1; place >= 0; place--)
        {
            canonical[place] = (char)('0' + (year % 10));
            year /= 10;
        }

        canonical[LongYearDigits] = '/';
        serial.CopyTo(canonical[^(serial.Length + 1)..]);
        canonical[^1] = checkLetter;
    }
}
