namespace PbrEngine.Engine.Imports;

/// <summary>How a value is shown in an issue: short, on one line, without control characters.</summary>
internal static class IssueText
{
    internal const int CharactersMax = 200;

    internal static string Shown(ReadOnlySpan<char> value)
    {
        var cut = value.Length > CharactersMax ? value[..CharactersMax] : value;
        foreach (var c in cut)
        {
            if (char.IsControl(c))
                return Visible(cut, value.Length);
        }
        return value.Length == cut.Length ? new string(cut) : string.Concat(cut, "…");
    }

    private static string Visible(ReadOnlySpan<char> cut, int length)
    {
        Span<char> shown = stackalloc char[CharactersMax];
        for (var i = 0; i < cut.Length; i++)
            shown[i] = Picture(cut[i]);
        return string.Concat(shown[..cut.Length], length == cut.Length ? "" : "…");
    }

    /// <summary>Unicode has a picture of each C0 control character at U+2400.</summary>
    private static char Picture(char c)
    {
        if (c < 0x20)
            return (char)(0x2400 + c);
        return char.IsControl(c) ? '\uFFFD' : c;
    }
}
