using System.Diagnostics.CodeAnalysis;

namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// A Criminal Records Office number in either of its forms: NNNNNN/YYX or SFYY/N..X. Source: HM Prison and Probation
/// Service, hmpps-person-record, CROIdentifier. The ordinary form is padded to six digits; the SF form is reckoned and
/// kept as written, so zeros in front of its serial count. The year stays at two digits in both.
/// </summary>
public sealed record CroNumber
{
    private const string SfPrefix = "SF";
    private const int YearDigits = 2;
    private const int SerialDigitsMax = 6;
    private const int CharactersMax = 12;
    private const int OrdinaryCharacters = SerialDigitsMax + 1 + YearDigits + 1;

    private static readonly IdentifierFault Empty = new(
        IdentifierFaultCode.Empty, "No CRO number is stated; leave the column empty if there is none.");

    private static readonly IdentifierFault WrongLength = new(
        IdentifierFaultCode.Length, "A CRO number has at most 12 characters; check for one added.");

    private static readonly IdentifierFault WrongFormat = new(
        IdentifierFaultCode.Format,
        "A CRO number is up to six digits, a slash, a two-digit year and a letter, or SF, the year, a slash, up to six"
        + " digits and a letter; correct it.");

    private static readonly IdentifierFault WrongCheckLetter = new(
        IdentifierFaultCode.CheckCharacter,
        "The CRO number's check letter disagrees with its digits, so one is wrong; ask the police to check it.");

    private CroNumber(string value)
    {
        Value = value;
    }

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out CroNumber? value) =>
        TryParse(text, out value, out _);

    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out CroNumber? value,
        [NotNullWhen(false)] out IdentifierFault? fault)
    {
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

        var isSfForm = stated.StartsWith(SfPrefix);
        var placesOfSerial = isSfForm ? serial.Length : SerialDigitsMax;
        if (stated[^1] != CheckLetterOf(year, serial, placesOfSerial))
        {
            fault = WrongCheckLetter;
            return false;
        }

        fault = null;
        Span<char> padded = stackalloc char[OrdinaryCharacters];
        padded.Fill('0');
        if (!isSfForm)
        {
            stated.CopyTo(padded[^stated.Length..]);
        }

        value = new CroNumber(IdentifierText.Canonical(text!, isSfForm ? stated : padded));
        return true;
    }

    public override string ToString() => Value;

    private static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> year, out ReadOnlySpan<char> serial)
    {
        year = serial = default;
        var slash = text.IndexOf('/');
        if (slash < 0 || !PoliceCheckLetter.MayBe(text[^1]))
        {
            return false;
        }

        var before = text[..slash];
        var after = text[(slash + 1)..^1];
        if (before.StartsWith(SfPrefix))
        {
            year = before[SfPrefix.Length..];
            serial = after;
        }
        else
        {
            serial = before;
            year = after;
        }

        return year.Length == YearDigits
            && serial.Length is >= 1 and <= SerialDigitsMax
            && IdentifierText.AllDigits(year)
            && IdentifierText.AllDigits(serial);
    }

    private static char CheckLetterOf(ReadOnlySpan<char> year, ReadOnlySpan<char> serial, int placesOfSerial)
    {
        var number = IdentifierText.ToNumber(year);
        for (var place = 0; place < placesOfSerial; place++)
        {
            number *= 10;
        }

        return PoliceCheckLetter.Of(number + IdentifierText.ToNumber(serial));
    }
}
