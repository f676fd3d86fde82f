using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>What the comparisons of a single column share.</summary>
internal abstract class SingleColumn(EncodedColumn column, Aspect aspect, bool usesFrequency) : IComparison
{
    private readonly double[] frequencies = Frequencies(column);
    private readonly LevelCache cache = new(column.Values.Length);

    public string Name => column.Name;

    public Aspect Aspect => aspect;

    public abstract IReadOnlyList<ComparisonLevel> Levels { get; }

    public double? ChanceOfEqual { get; } = EqualByChance(column);

    protected EncodedColumn Column => column;

    public int Level(int left, int right)
    {
        int a = column.Codes[left];
        int b = column.Codes[right];
        if (a < 0 || b < 0)
        {
            return 0;
        }

        if (a == b)
        {
            return Levels.Count - 1;
        }

        (int low, int high) = a < b ? (a, b) : (b, a);
        int level = cache.Find(low, high);
        if (level == 0)
        {
            level = LevelOf(low, high);
            cache.Keep(low, high, level);
        }

        return level;
    }

    public string? Text(int row) => column.Codes[row] is >= 0 and var code ? column.Values[code] : null;

    public double Frequency(int row)
    {
        int code = column.Codes[row];
        return code < 0 || !usesFrequency ? 0 : frequencies[code];
    }

    /// <summary>The level of two different values, the lower code first.</summary>
    protected abstract int LevelOf(int low, int high);

    private static double[] Frequencies(EncodedColumn column)
    {
        long stated = column.Counts.Sum(c => (long)c);
        return [.. column.Counts.Select(c => c / (double)Math.Max(stated, 1))];
    }

    private static double EqualByChance(EncodedColumn column)
    {
        double stated = column.Counts.Sum(c => (double)c);
        double equal = column.Counts.Sum(c => c * (c - 1.0));
        return stated < 2 ? 0 : equal / (stated * (stated - 1));
    }
}
