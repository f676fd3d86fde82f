namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// What every identifier allows: blanks anywhere and lower case. Only ASCII letters are raised, because full Unicode
/// casing turns a dotless i or a long s into a letter that nobody wrote.
/// </summary>
internal static class IdentifierText
{
    /// <summary>
    /// Copies the text without blanks, in capitals. False when more is left than the buffer holds; the caller sizes
    /// the buffer for its longest form, so that is a fault of length.
    /// </summary>
    public static bool TryCompact(ReadOnlySpan<char> text, Span<char> buffer, out int length)
    {
        length = 0;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return false;
            }

            buffer[length] = Upper(character);
            length++;
        }

        return true;
    }

    public static bool AllDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The number that at most nine digits write; the caller has checked that they are digits.</summary>
    public static int ToNumber(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    /// <summary>Most rows arrive in canonical form: their own string is kept rather than a copy of it.</summary>
    public static string Canonical(string original, ReadOnlySpan<char> canonical) =>
        canonical.SequenceEqual(original) ? original : new string(canonical);

    private static char Upper(char character) =>
        char.IsAsciiLetterLower(character) ? (char)(character - 'a' + 'A') : character;
}
