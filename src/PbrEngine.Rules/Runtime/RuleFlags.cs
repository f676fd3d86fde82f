using System.Numerics;

namespace PbrEngine.Rules.Runtime;

/// <summary>One bit for each rule of a rule set: which rules something concerns, lowest index first.</summary>
/// <param name="ruleCount">How many rules there are.</param>
internal sealed class RuleFlags(int ruleCount)
{
    private const int WordBits = 64;

    private readonly ulong[] words = new ulong[(ruleCount + WordBits - 1) / WordBits];

    public void Set(int rule) => words[rule / WordBits] |= 1UL << (rule % WordBits);

    public bool Has(int rule) => (words[rule / WordBits] & (1UL << (rule % WordBits))) != 0;

    public void Clear(int rule) => words[rule / WordBits] &= ~(1UL << (rule % WordBits));

    public void Clear() => words.AsSpan().Clear();

    public void Set(RuleFlags others)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] |= others.words[i];
        }
    }

    /// <summary>The first rule from an index on whose bit is set, or -1.</summary>
    public int Next(int from)
    {
        for (var i = from / WordBits; i < words.Length; i++)
        {
            var word = i == from / WordBits ? words[i] & (ulong.MaxValue << (from % WordBits)) : words[i];
            if (word != 0)
            {
                return (i * WordBits) + BitOperations.TrailingZeroCount(word);
            }
        }

        return -1;
    }
}
