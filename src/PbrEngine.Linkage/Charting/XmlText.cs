using System.Text;

namespace PbrEngine.Linkage.Charting;

/// <summary>Text as it may stand in XML, in an attribute or between tags.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Escaped; a character that XML 1.0 has no place for is replaced, not dropped.</summary>
    internal static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => IsAllowed(rune.Value) ? rune.ToString() : Replacement.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Char of the XML 1.0 recommendation, production 2; runes have no lone surrogates.</summary>
    private static bool IsAllowed(int value) =>
        value is '\t' or '\n' or '\r' || (value >= 0x20 && value is not (0xFFFE or 0xFFFF));
}
