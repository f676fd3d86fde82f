using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Standardising;

/// <summary>Single texts in a form that can be compared. Each returns null where nothing usable is stated.</summary>
public static class StandardTexts
{
    private const int PhoneDigitsMin = 6;
    private const int PhoneDigitsMax = 15;
    private const int EmailLengthMin = 5;
    private const int IdentifierLengthMin = 3;
    private const int PlaceholderLengthMin = 4;

    /// <summary>F or M.</summary>
    /// <param name="stated">A word, a letter, or a number of ISO/IEC 5218: 1 male, 2 female.</param>
    /// <returns>F, M, or null for anything else.</returns>
    public static string? Sex(string stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return stated.Trim().ToUpperInvariant() switch
        {
            "F" or "FEMALE" or "W" or "WOMAN" or "GIRL" or "FEM" or "2" => "F",
            "M" or "MALE" or "MAN" or "BOY" or "1" => "M",
            _ => null,
        };
    }

    /// <summary>A postcode: a British one as <c>SW1A1AA</c>, another country's as letters and digits.</summary>
    /// <param name="stated">A postcode as a source states it.</param>
    /// <returns>The standard form.</returns>
    public static string? Postcode(string stated)
    {
        string code = LettersAndDigits(stated);
        bool isStated = code.AsSpan().ContainsAnyInRange('0', '9') && code.AsSpan().ContainsAnyExcept('0')
            && !code.StartsWith("ZZ99", StringComparison.Ordinal);
        return isStated ? StandardPostcode.Parse(code) ?? code : null;
    }

    /// <summary>An e-mail address.</summary>
    /// <param name="stated">An address as a source states it.</param>
    /// <returns>The address in lower case. One with an at sign or a dot left out is kept: it was mistyped, and is as
    /// good as any mistyped name. Null where it has neither, or a blank.</returns>
    public static string? Email(string stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        string address = stated.Trim().ToLowerInvariant();
        address = address.StartsWith("mailto:", StringComparison.Ordinal) ? address["mailto:".Length..] : address;
        address = address.TrimEnd('.');
        bool isAddress = address.Length >= EmailLengthMin && address.AsSpan().ContainsAny('@', '.')
            && !address.AsSpan().ContainsAny(' ', '\t');
        return isAddress ? address : null;
    }

    /// <summary>A telephone number.</summary>
    /// <param name="stated">A number as a source states it.</param>
    /// <returns>Digits: a British number with its leading 0, another one with its country code behind 00.</returns>
    public static string? Phone(string stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        int extension = stated.IndexOf('x', StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> number = extension > PhoneDigitsMin ? stated.AsSpan(0, extension - 1) : stated;
        bool isInternational = number.TrimStart(" (").StartsWith("+");
        Span<char> buffer = stackalloc char[PhoneDigitsMax + 2];
        int length = 0;
        foreach (char character in number)
        {
            if (char.IsAsciiDigit(character) && length < buffer.Length)
            {
                buffer[length++] = character;
            }
        }

        string digits = (isInternational ? "00" : "") + buffer[..length].ToString();
        digits = digits.StartsWith("0044", StringComparison.Ordinal) ? "0" + digits[4..].TrimStart('0')
            : digits.Length == 12 && digits.StartsWith("44", StringComparison.Ordinal) ? "0" + digits[2..] : digits;
        return length < PhoneDigitsMin || IsOneCharacter(digits) ? null : digits;
    }

    /// <summary>A number or code that is given to one person.</summary>
    /// <param name="stated">A number as a source states it.</param>
    /// <returns>Capital letters and digits; null for fewer than three, and for one character over and over, such as
    /// 0000000000.</returns>
    public static string? Identifier(string stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        // Spreadsheets make a decimal fraction of a column of whole numbers that has gaps.
        string whole = stated.EndsWith(".0", StringComparison.Ordinal)
            && !stated.AsSpan(0, stated.Length - 2).ContainsAnyExceptInRange('0', '9') ? stated[..^2] : stated;
        string code = LettersAndDigits(whole);
        return code.Length < IdentifierLengthMin || IsOneCharacter(code) ? null : code;
    }

    /// <summary>A town, a county, an occupation or any other text.</summary>
    /// <param name="stated">A text as a source states it.</param>
    /// <returns>Words of capital letters and digits with a space between them.</returns>
    public static string? Words(string stated)
    {
        List<string> words = TextWords.OfText(stated);
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    /// <summary>A town, county or other place, with the usual abbreviations spelt out.</summary>
    /// <param name="stated">A place as a source states it.</param>
    /// <returns>Words of capital letters and digits with a space between them.</returns>
    public static string? Place(string stated)
    {
        List<string> words = TextWords.OfText(stated);
        if (words is ["ST", _, ..])
        {
            words[0] = "SAINT";
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static string LettersAndDigits(string stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return string.Create(stated.Count(char.IsAsciiLetterOrDigit), stated, (code, from) =>
        {
            int length = 0;
            foreach (char character in from)
            {
                if (char.IsAsciiLetterOrDigit(character))
                {
                    code[length++] = char.ToUpperInvariant(character);
                }
            }
        });
    }

    private static bool IsOneCharacter(string text) =>
        text.Length >= PlaceholderLengthMin && !text.AsSpan().ContainsAnyExcept(text[0]);
}
