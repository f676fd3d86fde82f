using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>How two texts agree.</summary>
internal enum Agreement
{
    Missing,
    Different,
    Like,
    Equal,
}

/// <summary>Columns of one kind, such as the lines of an address: a value of one may stand in another on the other
/// side.</summary>
internal sealed class SharedTexts
{
    private const double LikeAbove = 0.9;

    private readonly string[] values;
    private readonly int[][] codes;
    private readonly LevelCache cache;
    private readonly TextSignatures texts;

    private SharedTexts(EncodedColumn[] columns)
    {
        values = [.. columns.SelectMany(c => c.Values).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var places = new Dictionary<string, int>(values.Length, StringComparer.Ordinal);
        for (int i = 0; i < values.Length; i++)
        {
            places.Add(values[i], i);
        }

        codes = [.. columns.Select(column =>
        {
            int[] shared = [.. column.Values.Select(v => places[v])];
            return column.Codes.Select(c => c < 0 ? -1 : shared[c]).ToArray();
        })];
        cache = new(values.Length);
        texts = new(values);
    }

    public static SharedTexts? Of(EncodedColumn[] columns) => columns.Length == 0 ? null : new(columns);

    /// <summary>The best agreement of any of the left row's texts with any of the right one's.</summary>
    public Agreement Compare(int left, int right)
    {
        Agreement best = Agreement.Missing;
        foreach (int[] lefts in codes)
        {
            int a = lefts[left];
            if (a < 0)
            {
                continue;
            }

            foreach (int[] rights in codes)
            {
                int b = rights[right];
                if (b < 0)
                {
                    continue;
                }

                Agreement one = a == b ? Agreement.Equal : a < b ? Cached(a, b) : Cached(b, a);
                if (one > best)
                {
                    best = one;
                }
            }
        }

        return best;
    }

    private Agreement Cached(int low, int high)
    {
        int kept = cache.Find(low, high);
        if (kept > 0)
        {
            return (Agreement)kept;
        }

        Agreement agreement = Text(low, high);
        cache.Keep(low, high, (int)agreement);
        return agreement;
    }

    private Agreement Text(int low, int high)
    {
        bool isLike = Math.Min(values[low].Length, values[high].Length) < 5
            ? DamerauLevenshtein.Distance(values[low], values[high], 1) <= 1
            : texts.Similarity(low, high, LikeAbove) >= LikeAbove;
        return isLike ? Agreement.Like : Agreement.Different;
    }
}
