using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// A unique property reference number: up to 12 digits, no check digit, kept without zeros in front, which some systems
/// pad with. Source: Welsh Revenue Authority, data landscape, identifiers. A number whose last digits a spreadsheet
/// rounded to zeros can't be told from a right one; what it leaves when it shows its own notation is refused by name.
/// </summary>
public sealed record Uprn
{
    private const int DigitsMax = 12;

    private static readonly SearchValues<char> NotationOfNumbers = SearchValues.Create("0123456789.,Ee+-");

    private static readonly IdentifierFault Empty = new(
        IdentifierFaultCode.Empty, "No UPRN is stated; leave the column empty if there is none.");

    private static readonly IdentifierFault WrongLength = new(
        IdentifierFaultCode.Length, "A UPRN has at most 12 digits; check for one added.");

    private static readonly IdentifierFault WrongFormat = new(
        IdentifierFaultCode.Format, "A UPRN has digits only; correct it.");

    private static readonly IdentifierFault OnlyZeros = new(
        IdentifierFaultCode.Placeholder, "Zero is a filler, not a UPRN; leave the column empty.");

    private static readonly IdentifierFault Damaged = new(
        IdentifierFaultCode.SpreadsheetDamage,
        "A spreadsheet has turned the UPRN into a number and may have lost digits; export the column as text.");

    private Uprn(string value)
    {
        Value = value;
    }

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out Uprn? value) => TryParse(text, out value, out _);

    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out Uprn? value,
        [NotNullWhen(false)] out IdentifierFault? fault)
    {
        // Blanks inside are not dropped: two short numbers in one cell would become one wrong number.
        var stated = text.AsSpan().Trim();
        var digits = stated.TrimStart('0');
        value = null;
        fault = FindFault(stated, digits);
        if (fault is not null)
        {
            return false;
        }

        value = new Uprn(IdentifierText.Canonical(text!, digits));
        return true;
    }

    public override string ToString() => Value;

    private static IdentifierFault? FindFault(ReadOnlySpan<char> stated, ReadOnlySpan<char> digits)
    {
        if (stated.IsEmpty)
        {
            return Empty;
        }

        if (!IdentifierText.AllDigits(stated))
        {
            return IsNotationOfASpreadsheet(stated) ? Damaged : WrongFormat;
        }

        if (digits.IsEmpty)
        {
            return OnlyZeros;
        }

        return digits.Length > DigitsMax ? WrongLength : null;
    }

    /// <summary>1.00062E+11, 1E+11 or 100062410143.0: digits with a point or an exponent.</summary>
    private static bool IsNotationOfASpreadsheet(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[0]) && text.ContainsAny('.', 'E', 'e') && !text.ContainsAnyExcept(NotationOfNumbers);
}
