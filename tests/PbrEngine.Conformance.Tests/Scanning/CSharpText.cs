namespace PbrEngine.Conformance.Tests.Scanning;

/// <summary>
/// C# source with every comment and literal turned to spaces. Length and line breaks stay, so a position in the
/// result is a position in the file. Code inside interpolation holes is blanked with its string.
/// </summary>
internal sealed class CSharpText
{
    private readonly string source;
    private readonly char[] output;
    private int at;

    private CSharpText(string source)
    {
        this.source = source;
        output = source.ToCharArray();
    }

    public static string Blank(string source)
    {
        var text = new CSharpText(source);
        text.Run();
        return new string(text.output);
    }

    private char Here => Peek(0);

    private char Peek(int ahead) => at + ahead < source.Length ? source[at + ahead] : '\0';

    private void Run()
    {
        while (at < source.Length)
        {
            var start = at;
            if (!SkipTrivia() && !SkipLiteral())
            {
                at++;
                continue;
            }

            BlankFrom(start);
        }
    }

    private void BlankFrom(int start)
    {
        for (var i = start; i < at && i < output.Length; i++)
        {
            if (output[i] is not ('\n' or '\r'))
            {
                output[i] = ' ';
            }
        }
    }

    private bool SkipTrivia()
    {
        if (Here != '/' || Peek(1) is not ('/' or '*'))
        {
            return false;
        }

        var end = Peek(1) == '/'
            ? source.IndexOf('\n', at)
            : AfterOrEnd(source.IndexOf("*/", at + 2, StringComparison.Ordinal), 2);
        at = end < 0 ? source.Length : end;
        return true;
    }

    private bool SkipLiteral()
    {
        if (Here == '\'')
        {
            SkipCharacter();
            return true;
        }

        var prefix = 0;
        while (Peek(prefix) is '$' or '@')
        {
            prefix++;
        }

        if (Peek(prefix) != '"')
        {
            return false;
        }

        var marks = source.Substring(at, prefix);
        at += prefix;
        SkipString(isVerbatim: marks.Contains('@'), hasHoles: marks.Contains('$'));
        return true;
    }

    private void SkipCharacter()
    {
        at += Peek(1) == '\\' ? 3 : 2;
        while (at < source.Length && Here is not ('\'' or '\n'))
        {
            at++;
        }

        at = Math.Min(at + 1, source.Length);
    }

    private void SkipString(bool isVerbatim, bool hasHoles)
    {
        var quotes = 0;
        while (Peek(quotes) == '"')
        {
            quotes++;
        }

        if (quotes >= 3 && !isVerbatim)
        {
            var close = source.IndexOf(new string('"', quotes), at + quotes, StringComparison.Ordinal);
            at = AfterOrEnd(close, quotes);
            return;
        }

        at++;
        while (at < source.Length && !TakeInString(isVerbatim, hasHoles))
        {
        }
    }

    /// <summary>Takes one step inside a string; true once its closing quote is taken.</summary>
    private bool TakeInString(bool isVerbatim, bool hasHoles)
    {
        var isPair = Peek(1) == Here;
        switch (Here)
        {
            case '"' when !(isVerbatim && isPair):
                at++;
                return true;
            case '"':
            case '{' when hasHoles && isPair:
            case '\\' when !isVerbatim:
                at += 2;
                return false;
            case '{' when hasHoles:
                SkipHole();
                return false;
            default:
                at++;
                return false;
        }
    }

    private void SkipHole()
    {
        var depth = 0;
        do
        {
            if (SkipLiteral())
            {
                continue;
            }

            depth += Here switch { '{' => 1, '}' => -1, _ => 0 };
            at++;
        }
        while (depth > 0 && at < source.Length);
    }

    private int AfterOrEnd(int found, int length) => found < 0 ? source.Length : found + length;
}
