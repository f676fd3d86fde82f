using System.Diagnostics.CodeAnalysis;

namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// An NHS number: nine digits and a check digit. Source: NHS Data Dictionary, NHS NUMBER: weights 10 to 2, modulus 11;
/// a remainder that calls for 11 gives 0, one that calls for 10 is never issued.
/// </summary>
/// <remarks>
/// The modulus is prime and larger than any digit or weight, so any one wrong digit and any two neighbours that changed
/// places are found. All ten numbers of one repeated digit pass the check: they are refused by name, because a filler
/// that counts as a number would make one person of everybody who has it.
/// </remarks>
public sealed record NhsNumber
{
    private const int DigitsExactly = 10;
    private const int SeparatorsMax = 2;
    private const int Modulus = 11;

    private static readonly IdentifierFault Empty = new(
        IdentifierFaultCode.Empty, "No NHS number is stated; leave the column empty if there is none.");

    private static readonly IdentifierFault WrongLength = new(
        IdentifierFaultCode.Length, "An NHS number has ten digits; check for one lost or added.");

    private static readonly IdentifierFault WrongFormat = new(
        IdentifierFaultCode.Format, "An NHS number has digits only; older, lettered numbers can't be used here.");

    private static readonly IdentifierFault Filler = new(
        IdentifierFaultCode.Placeholder, "One digit ten times is a filler, not an NHS number; leave the column empty.");

    private static readonly IdentifierFault WrongCheckDigit = new(
        IdentifierFaultCode.CheckCharacter,
        "The NHS number's check digit disagrees with the rest, so one of them is wrong; ask for the right number.");

    private NhsNumber(string value)
    {
        Value = value;
    }

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out NhsNumber? value) =>
        TryParse(text, out value, out _);

    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out NhsNumber? value,
        [NotNullWhen(false)] out IdentifierFault? fault)
    {
        value = null;
        Span<char> buffer = stackalloc char[DigitsExactly + SeparatorsMax];
        if (!IdentifierText.TryCompact(text, buffer, out var length))
        {
            fault = WrongLength;
            return false;
        }

        var number = WithoutHyphens(buffer[..length]);
        fault = FindFault(number);
        if (fault is not null)
        {
            return false;
        }

        value = new NhsNumber(IdentifierText.Canonical(text!, number));
        return true;
    }

    public override string ToString() => Value;

    /// <summary>The number is printed 3-3-4; some systems write the groups with hyphens instead of blanks.</summary>
    private static Span<char> WithoutHyphens(Span<char> text)
    {
        if (text.Length != DigitsExactly + SeparatorsMax || text[3] != '-' || text[7] != '-')
        {
            return text;
        }

        text[4..7].CopyTo(text[3..]);
        text[8..].CopyTo(text[6..]);
        return text[..DigitsExactly];
    }

    private static IdentifierFault? FindFault(ReadOnlySpan<char> number)
    {
        if (number.IsEmpty)
        {
            return Empty;
        }

        if (!IdentifierText.AllDigits(number))
        {
            return WrongFormat;
        }

        if (number.Length != DigitsExactly)
        {
            return WrongLength;
        }

        if (!number.ContainsAnyExcept(number[0]))
        {
            return Filler;
        }

        return CheckHolds(number) ? null : WrongCheckDigit;
    }

    /// <summary>
    /// With the check digit weighing 1, a right number sums to a multiple of 11. That refuses what would need a check
    /// digit of 10 without a case of its own: no digit makes such a sum whole.
    /// </summary>
    private static bool CheckHolds(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var place = 0; place < number.Length; place++)
        {
            sum += (number[place] - '0') * (DigitsExactly - place);
        }

        return sum % Modulus == 0;
    }
}
