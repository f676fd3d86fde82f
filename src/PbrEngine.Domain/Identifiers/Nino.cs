using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// A National Insurance number: two letters, six digits and A, B, C or D. Source: HMRC National Insurance Manual
/// NIM39110; the blank suffix from the criminal justice data standards. There is no check digit, so a number that
/// parses may still be mistyped: the prefix and suffix rules are all that can be checked.
/// </summary>
public sealed record Nino
{
    private const int StemCharacters = 8;
    private const int CharactersMax = 9;

    private static readonly SearchValues<char> NeverInPrefix = SearchValues.Create("DFIQUV");
    private static readonly string[] AdministrativePrefixes = ["OO", "CR", "FY", "MW", "NC"];
    private static readonly string[] UnusedPrefixes = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"];

    private static readonly IdentifierFault Empty = new(
        IdentifierFaultCode.Empty, "No National Insurance number is stated; leave the column empty if there is none.");

    private static readonly IdentifierFault WrongLength = new(
        IdentifierFaultCode.Length,
        "A National Insurance number has two letters, six digits and a last letter; send all nine characters.");

    private static readonly IdentifierFault WrongFormat = new(
        IdentifierFaultCode.Format,
        "A National Insurance number is two letters, six digits and a letter, in that order; correct it.");

    private static readonly IdentifierFault Temporary = new(
        IdentifierFaultCode.TemporaryReference,
        "This is HMRC's temporary reference number, which is not a National Insurance number; leave it out.");

    private static readonly IdentifierFault Administrative = new(
        IdentifierFaultCode.AdministrativePrefix,
        "The prefix is one that HMRC and DWP use for their own administration; ask for the person's own number.");

    private static readonly IdentifierFault Example = new(
        IdentifierFaultCode.Placeholder, "QQ is the prefix of HMRC's example; ask for the person's own number.");

    private static readonly IdentifierFault WrongPrefix = new(
        IdentifierFaultCode.Prefix, "The two letters at the start are a prefix that is never issued; correct them.");

    private static readonly IdentifierFault WrongSuffix = new(
        IdentifierFaultCode.Suffix, "The last letter of a National Insurance number is A, B, C or D; correct it.");

    private Nino(string value)
    {
        Value = value;
    }

    /// <summary>
    /// Nine characters, or eight where the source allows the suffix to be blank. Equality is of the whole value:
    /// compare <see cref="Stem"/> when either side may lack its suffix.
    /// </summary>
    public string Value { get; }

    /// <summary>The number without its suffix: what two feeds share when one leaves the suffix blank.</summary>
    public string Stem => Value.Length == StemCharacters ? Value : Value[..StemCharacters];

    public static bool TryParse(string? text, [NotNullWhen(true)] out Nino? value) =>
        TryParse(text, NinoSuffix.Required, out value, out _);

    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out Nino? value,
        [NotNullWhen(false)] out IdentifierFault? fault) =>
        TryParse(text, NinoSuffix.Required, out value, out fault);

    public static bool TryParse(
        string? text,
        NinoSuffix suffix,
        [NotNullWhen(true)] out Nino? value,
        [NotNullWhen(false)] out IdentifierFault? fault)
    {
        value = null;
        Span<char> buffer = stackalloc char[CharactersMax];
        if (!IdentifierText.TryCompact(text, buffer, out var length))
        {
            fault = WrongLength;
            return false;
        }

        ReadOnlySpan<char> nino = buffer[..length];
        fault = FindFault(nino, suffix);
        if (fault is not null)
        {
            return false;
        }

        value = new Nino(IdentifierText.Canonical(text!, nino));
        return true;
    }

    public override string ToString() => Value;

    private static IdentifierFault? FindFault(ReadOnlySpan<char> nino, NinoSuffix suffix)
    {
        if (nino.Length < StemCharacters)
        {
            return nino.IsEmpty ? Empty : WrongLength;
        }

        if (!char.IsAsciiLetterUpper(nino[0])
            || !char.IsAsciiLetterUpper(nino[1])
            || !IdentifierText.AllDigits(nino[2..StemCharacters]))
        {
            return IsTemporaryReference(nino) ? Temporary : WrongFormat;
        }

        return FindPrefixFault(nino[..2]) ?? FindSuffixFault(nino[StemCharacters..], suffix);
    }

    private static IdentifierFault? FindPrefixFault(ReadOnlySpan<char> prefix)
    {
        if (prefix is "QQ")
        {
            return Example;
        }

        if (IsOneOf(prefix, AdministrativePrefixes))
        {
            return Administrative;
        }

        var neverIssued = prefix.ContainsAny(NeverInPrefix) || prefix[1] == 'O' || IsOneOf(prefix, UnusedPrefixes);
        return neverIssued ? WrongPrefix : null;
    }

    private static IdentifierFault? FindSuffixFault(ReadOnlySpan<char> stated, NinoSuffix suffix)
    {
        if (stated.IsEmpty)
        {
            return suffix == NinoSuffix.MayBeBlank ? null : WrongLength;
        }

        return stated[0] is >= 'A' and <= 'D' ? null : WrongSuffix;
    }

    /// <summary>NIM39110 writes its form as 11 a1 11 11.</summary>
    private static bool IsTemporaryReference(ReadOnlySpan<char> text) =>
        text.Length == StemCharacters
        && IdentifierText.AllDigits(text[..2])
        && char.IsAsciiLetterUpper(text[2])
        && IdentifierText.AllDigits(text[3..]);

    private static bool IsOneOf(ReadOnlySpan<char> prefix, string[] prefixes)
    {
        foreach (var candidate in prefixes)
        {
            if (prefix.SequenceEqual(candidate))
            {
                return true;
            }
        }

        return false;
    }
}
