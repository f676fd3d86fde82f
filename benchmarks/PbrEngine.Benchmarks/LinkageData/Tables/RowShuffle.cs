using PbrEngine.Benchmarks.LinkageData.Chances;

namespace PbrEngine.Benchmarks.LinkageData.Tables;

/// <summary>Takes rows in order and gives them out in another, holding a bounded number: rows of one person should not
/// stand together, as they don't in life, and ten million rows should not be held.</summary>
internal static class RowShuffle
{
    internal const int HeldMax = 1 << 17;

    internal static IEnumerable<T> Of<T>(IEnumerable<T> rows, int seed, int heldMax = HeldMax)
    {
        var chance = Chance.For(seed, ChanceTopic.RowOrder);
        var held = new List<T>();
        foreach (var row in rows)
        {
            if (held.Count < heldMax)
            {
                held.Add(row);
                continue;
            }

            var at = chance.Below(heldMax);
            yield return held[at];
            held[at] = row;
        }

        var rest = held.ToArray();
        chance.Shuffle(rest);
        foreach (var row in rest)
        {
            yield return row;
        }
    }
}
