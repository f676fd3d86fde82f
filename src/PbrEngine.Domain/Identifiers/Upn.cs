using System.Diagnostics.CodeAnalysis;

namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// A unique pupil number: check letter, local authority (3 digits), establishment (4), year (2), serial (3; a temporary
/// number has 2 digits and a letter). Source: UK Government Data Standards Catalogue, Unique Pupil Number 2.0.
/// Checked: length, shape, authority, check letter. Not checked: the establishment and the year.
/// </summary>
/// <remarks>
/// The weights 2 to 13 and all their differences are prime to 23, so any one wrong digit, a wrong final letter and any
/// two digits that changed places are found. A final 0 written for A weighs the same and isn't: both are valid numbers.
/// Two vendors' help pages reckon 267 where their own example sums to 266, and so publish a number with a wrong letter.
/// </remarks>
public sealed record Upn
{
    private const int CharactersExactly = 13;
    private const int FirstWeight = 2;

    /// <summary>I, O and S are left out: they look like digits.</summary>
    private const string CheckLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static readonly IdentifierFault Empty = new(
        IdentifierFaultCode.Empty, "No UPN is stated; leave the column empty if the pupil has none.");

    private static readonly IdentifierFault WrongLength = new(
        IdentifierFaultCode.Length, "A UPN has 13 characters; send it as the school's own system shows it.");

    private static readonly IdentifierFault WrongFormat = new(
        IdentifierFaultCode.Format,
        "A UPN is a letter and 12 digits, the last of which may be a letter other than I, O and S; correct it.");

    private static readonly IdentifierFault NotKnown = new(
        IdentifierFaultCode.Placeholder, "UN and a digit say why there is no UPN; leave the column empty instead.");

    private static readonly IdentifierFault UnknownAuthority = new(
        IdentifierFaultCode.UnknownAuthority,
        "Characters 2 to 4 of the UPN are no local authority that issues UPNs; ask the school for the right one.");

    private static readonly IdentifierFault WrongCheckLetter = new(
        IdentifierFaultCode.CheckCharacter,
        "The UPN's check letter disagrees with its digits, so one of them is wrong; ask the school for the right one.");

    private Upn(string value)
    {
        Value = value;
    }

    public string Value { get; }

    /// <summary>A permanent number may replace it, so its absence elsewhere proves little.</summary>
    public bool IsTemporary => !char.IsAsciiDigit(Value[^1]);

    public static bool TryParse(string? text, [NotNullWhen(true)] out Upn? value) => TryParse(text, out value, out _);

    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out Upn? value,
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

        value = new Upn(IdentifierText.Canonical(text!, buffer));
        return true;
    }

    public override string ToString() => Value;

    private static IdentifierFault? FindFault(ReadOnlySpan<char> upn)
    {
        if (upn.Length != CharactersExactly)
        {
            return upn.IsEmpty ? Empty : IsReasonForNone(upn) ? NotKnown : WrongLength;
        }

        var last = upn[^1];
        var wellFormed = char.IsAsciiLetterUpper(upn[0])
            && IdentifierText.AllDigits(upn[1..^1])
            && (char.IsAsciiDigit(last) || CheckLetters.Contains(last));
        if (!wellFormed)
        {
            return WrongFormat;
        }

        if (!UpnAuthorities.Contains(IdentifierText.ToNumber(upn[1..4])))
        {
            return UnknownAuthority;
        }

        return upn[0] == CheckLetterOf(upn[1..]) ? null : WrongCheckLetter;
    }

    private static char CheckLetterOf(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var place = 0; place < body.Length; place++)
        {
            var character = body[place];
            var worth = char.IsAsciiDigit(character) ? character - '0' : CheckLetters.IndexOf(character);
            sum += worth * (FirstWeight + place);
        }

        return CheckLetters[sum % CheckLetters.Length];
    }

    /// <summary>Social care's returns write UN1 to UN5 for a child without a UPN (SSDA903 error 168).</summary>
    private static bool IsReasonForNone(ReadOnlySpan<char> text) =>
        text.Length == 3 && text.StartsWith("UN") && char.IsAsciiDigit(text[2]);
}
