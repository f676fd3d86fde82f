using System.Text;

namespace PbrEngine.Conformance.Tests.Scanning;

/// <summary>Pairs of brackets in blanked code.</summary>
internal static class Brackets
{
    /// <summary>Where the bracket at <paramref name="open"/> is closed; the end when it never is.</summary>
    public static int Close(string code, int open)
    {
        var depth = 0;
        for (var at = open; at < code.Length; at++)
        {
            depth += Step(code[at]);
            if (depth == 0)
            {
                return at;
            }
        }

        return code.Length;
    }

    /// <summary>The text with its outermost brackets emptied: <c>F(int a = 1)</c> becomes <c>F()</c>.</summary>
    public static string Empty(string text)
    {
        var kept = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var letter in text)
        {
            var step = Step(letter);
            depth += Math.Min(step, 0);
            if (depth == 0)
            {
                kept.Append(letter);
            }

            depth += Math.Max(step, 0);
        }

        return kept.ToString();
    }

    private static int Step(char letter) => letter switch
    {
        '(' or '[' or '{' => 1,
        ')' or ']' or '}' => -1,
        _ => 0,
    };
}
