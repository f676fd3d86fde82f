namespace PbrEngine.Linkage.Charting;

/// <summary>About how wide a text comes out. Who draws it has fonts, who lays it out here has none: this leans to too
/// wide, so that what is laid out apart stays apart.</summary>
internal static class TextWidth
{
    private const double Narrow = 0.34;
    private const double Usual = 0.60;
    private const double Wide = 0.92;
    private const string Ellipsis = "…";

    /// <summary>Width in user units at a size in user units.</summary>
    internal static double Of(string text, double size) => size * text.Sum(letter => letter switch
    {
        'i' or 'j' or 'l' or 'I' or 't' or 'f' or 'r' or '.' or ',' or ' ' or ':' or ';' or '|' or '\'' => Narrow,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' => Wide,
        > '\u2E80' => 1,
        _ => char.IsUpper(letter) ? 0.75 : Usual,
    });

    /// <summary>The text, or as much of its start as fits before an ellipsis.</summary>
    internal static string Fit(string text, double size, double width)
    {
        if (Of(text, size) <= width)
        {
            return text;
        }

        int length = text.Length;
        while (length > 0 && Of(text[..length] + Ellipsis, size) > width)
        {
            length--;
        }

        // Half of a surrogate pair is no character.
        length -= length > 0 && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
        return text[..length].TrimEnd() + Ellipsis;
    }
}
