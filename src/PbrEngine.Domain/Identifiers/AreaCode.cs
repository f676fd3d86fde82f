using System.Diagnostics.CodeAnalysis;

namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// A statistical area code (ONS/GSS): a letter for the country, two digits for the kind of area, six for the area, such
/// as E06000001. Source: DfE, New local authority codes, January 2011 (ANNNNNNNN). Checked: the form, not that the area
/// exists. The three-digit and four-character codes used before 2011 are no area codes.
/// </summary>
public sealed record AreaCode
{
    private const int CharactersExactly = 9;

    private static readonly IdentifierFault Empty = new(
        IdentifierFaultCode.Empty, "No area code is stated; give the council's nine-character code.");

    private static readonly IdentifierFault WrongLength = new(
        IdentifierFaultCode.Length, "An area code has nine characters, such as E06000001; give today's code.");

    private static readonly IdentifierFault WrongFormat = new(
        IdentifierFaultCode.Format, "An area code is a letter and eight digits, such as E06000001; correct it.");

    private AreaCode(string value)
    {
        Value = value;
    }

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out AreaCode? value) =>
        TryParse(text, out value, out _);

    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out AreaCode? value,
        [NotNullWhen(false)] out IdentifierFault? fault)
    {
        value = null;
        Span<char> buffer = stackalloc char[CharactersExactly];
        if (!IdentifierText.TryCompact(text, buffer, out var length))
        {
            fault = WrongLength;
            return false;
        }

        fault = FindFault(buffer[..length]);
        if (fault is not null)
        {
            return false;
        }

        value = new AreaCode(IdentifierText.Canonical(text!, buffer));
        return true;
    }

    public override string ToString() => Value;

    private static IdentifierFault? FindFault(ReadOnlySpan<char> code)
    {
        if (code.Length != CharactersExactly)
        {
            return code.IsEmpty ? Empty : WrongLength;
        }

        return char.IsAsciiLetterUpper(code[0]) && IdentifierText.AllDigits(code[1..]) ? null : WrongFormat;
    }
}
