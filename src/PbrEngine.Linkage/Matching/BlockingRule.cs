namespace PbrEngine.Linkage.Matching;

/// <summary>Rows that share all parts of a rule are candidates.</summary>
internal sealed record BlockingRule(string Name, IReadOnlyList<KeyPart> Parts)
{
    private readonly int[][] codes = [.. Parts.Select(part => part.Codes)];

    /// <summary>Whether a block may be too large for it; the rule that takes every pair has one block.</summary>
    public bool IsCapped => Parts.Count > 0;

    /// <summary>Whether it brings the people of one home together.</summary>
    public bool IsOfHome => BlockingPool.OfHomes.Contains(Name);

    /// <summary>The row's key; 0 where a part is missing.</summary>
    public ulong Key(int row)
    {
        ulong key = 0x243F6A8885A308D3;
        foreach (int[] part in codes)
        {
            int code = part[row];
            if (code < 0)
            {
                return 0;
            }

            key = Mix(key, (ulong)code + 1);
        }

        return key == 0 ? 1 : key;
    }

    internal static ulong Mix(ulong key, ulong code)
    {
        ulong z = (key ^ code) * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 32)) * 0xD6E8FEB86659FD93;
        return z ^ (z >> 29);
    }
}
