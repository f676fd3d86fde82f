using System.Diagnostics.CodeAnalysis;

namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// A UK postcode, kept in capitals with one space: "SW1A 1AA". Source: Royal Mail's format (six shapes: A9, A99, AA9,
/// AA99, A9A, AA9A, each with 9AA; Q, V, X never first; I, J, Z never second; C, I, K, M, O, V never in the last two)
/// and Girobank's old GIR 0AA. Checked: the form. Not checked: that the postcode exists, and which letter ends a London
/// district, because published lists of those disagree and addresses of years ago still carry retired ones.
/// </summary>
public sealed record Postcode
{
    private const int InwardCharacters = 3;
    private const int CharactersMin = 5;
    private const int CharactersMax = 7;
    private const string NeverFirst = "QVX";
    private const string NeverSecond = "IJZ";
    private const string NeverInward = "CIKMOV";

    private static readonly IdentifierFault Empty = new(
        IdentifierFaultCode.Empty, "No postcode is stated; leave the column empty if there is none.");

    private static readonly IdentifierFault WrongLength = new(
        IdentifierFaultCode.Length, "A postcode has five to seven letters and digits; send it whole and on its own.");

    private static readonly IdentifierFault WrongFormat = new(
        IdentifierFaultCode.Format,
        "This isn't the form of a UK postcode, such as SW1A 1AA; look for a zero typed for an O or the reverse.");

    private static readonly IdentifierFault Pseudo = new(
        IdentifierFaultCode.Placeholder,
        "ZZ99 is the NHS's code for no fixed abode, abroad or not known; leave the postcode empty.");

    private Postcode(string value)
    {
        Value = value;
    }

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out Postcode? value) =>
        TryParse(text, out value, out _);

    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out Postcode? value,
        [NotNullWhen(false)] out IdentifierFault? fault)
    {
        value = null;
        Span<char> buffer = stackalloc char[CharactersMax + 1];
        if (!IdentifierText.TryCompact(text, buffer[..CharactersMax], out var length))
        {
            fault = WrongLength;
            return false;
        }

        fault = FindFault(buffer[..length]);
        if (fault is not null)
        {
            return false;
        }

        var outward = length - InwardCharacters;
        buffer[outward..length].CopyTo(buffer[(outward + 1)..]);
        buffer[outward] = ' ';
        value = new Postcode(IdentifierText.Canonical(text!, buffer[..(length + 1)]));
        return true;
    }

    public override string ToString() => Value;

    private static IdentifierFault? FindFault(ReadOnlySpan<char> postcode)
    {
        if (postcode.IsEmpty)
        {
            return Empty;
        }

        if (postcode.StartsWith("ZZ99"))
        {
            return Pseudo;
        }

        if (postcode.Length < CharactersMin)
        {
            return WrongLength;
        }

        var wellFormed = postcode is "GIR0AA"
            || (IsInward(postcode[^InwardCharacters..]) && IsOutward(postcode[..^InwardCharacters]));
        return wellFormed ? null : WrongFormat;
    }

    private static bool IsInward(ReadOnlySpan<char> inward) =>
        char.IsAsciiDigit(inward[0]) && IsLetterBut(inward[1], NeverInward) && IsLetterBut(inward[2], NeverInward);

    private static bool IsOutward(ReadOnlySpan<char> outward)
    {
        if (!IsLetterBut(outward[0], NeverFirst))
        {
            return false;
        }

        var hasTwoLetters = char.IsAsciiLetterUpper(outward[1]);
        var district = outward[(hasTwoLetters ? 2 : 1)..];
        return (!hasTwoLetters || IsLetterBut(outward[1], NeverSecond)) && IsDistrict(district);
    }

    private static bool IsDistrict(ReadOnlySpan<char> district) =>
        district.Length is 1 or 2
        && char.IsAsciiDigit(district[0])
        && (char.IsAsciiDigit(district[^1]) || char.IsAsciiLetterUpper(district[^1]));

    private static bool IsLetterBut(char character, string never) =>
        char.IsAsciiLetterUpper(character) && !never.Contains(character);
}
