namespace PbrEngine.Linkage.Matching;

/// <summary>The phonetic key of the United States census (US National Archives, The Soundex Indexing System).</summary>
internal static class SoundexKey
{
    private const string Digits = "01230120022455012623010202";

    public static string? Of(string name)
    {
        Span<char> key = stackalloc char[4];
        int length = 0;
        char last = '0';
        foreach (char letter in name)
        {
            if (letter is < 'a' or > 'z')
            {
                continue;
            }

            char digit = Digits[letter - 'a'];
            if (length == 0)
            {
                key[length++] = letter;
            }
            else if (digit != '0' && digit != last)
            {
                key[length++] = digit;
                if (length == 4)
                {
                    break;
                }
            }

            if (letter is not ('h' or 'w'))
            {
                last = digit;
            }
        }

        if (length == 0)
        {
            return null;
        }

        key[length..].Fill('0');
        return new string(key);
    }
}
