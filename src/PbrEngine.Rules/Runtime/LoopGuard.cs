using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Counts the firings of a session and, at the limit, finds which rules go round.</summary>
internal sealed class LoopGuard(int firingsMax)
{
    private const int RecentMax = 64;

    private Queue<string>? recent;
    private int firings;

    /// <summary>Whether the next firing is one too many.</summary>
    public bool IsExhausted => firings == firingsMax;

    public void Count(IRuleDefinition rule)
    {
        if (IsExhausted)
        {
            throw new RuleLoopException(Cycle(), firingsMax);
        }

        firings++;
        if (firings > firingsMax - RecentMax)
        {
            (recent ??= new()).Enqueue(rule.Name);
        }
    }

    public void Reset()
    {
        firings = 0;
        recent = null;
    }

    // The shortest stretch that the last firings repeat; when they repeat none, every rule among them.
    private string[] Cycle()
    {
        var names = recent!.ToArray();
        for (var period = 1; period <= names.Length / 2; period++)
        {
            if (names.Skip(period).SequenceEqual(names.SkipLast(period)))
            {
                return names[^period..];
            }
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }
}
