namespace PbrEngine.Linkage.Deltas;

/// <summary>The rows of a <see cref="SpanningTable"/>: which of them are, and which were.</summary>
internal sealed class RowTimes
{
    private readonly bool[] isTouched;

    /// <param name="now">How many rows there are now.</param>
    /// <param name="touched">Rows now that are new or state something else.</param>
    /// <param name="gone">How many rows stand behind them that no longer are.</param>
    public RowTimes(int now, int[] touched, int gone)
    {
        NowCount = now;
        Count = now + gone;
        isTouched = new bool[now];
        foreach (int row in touched)
        {
            isTouched[row] = true;
        }
    }

    public int Count { get; }

    public int NowCount { get; }

    public bool IsNow(int row) => row < NowCount;

    public bool IsThen(int row) => row >= NowCount || !isTouched[row];

    /// <summary>Whether a row was and is.</summary>
    public bool IsUntouched(int row) => row < NowCount && !isTouched[row];
}
