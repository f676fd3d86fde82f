namespace PbrEngine.Benchmarks.Linking;

/// <summary>Pairs of a kind, and how many of them each way of linking has put together.</summary>
internal sealed class PairTally(int ways)
{
    private readonly long[] _joined = new long[ways];
    private long _pairs;

    internal bool IsEmpty => _pairs == 0;

    internal void Add(IReadOnlyList<int[]> labels, int left, int right)
    {
        _pairs++;
        for (var way = 0; way < ways; way++)
            _joined[way] += labels[way][left] == labels[way][right] ? 1 : 0;
    }

    /// <summary>A row of a table: the number of pairs, then the share that each way joined.</summary>
    internal string Shares(string name) => Line(name, _joined.Select(j =>
        FormattableString.Invariant($"{100.0 * j / Math.Max(_pairs, 1):F2} %")));

    /// <summary>A row of a table: the number of pairs, then the number that each way joined.</summary>
    internal string Counts(string name) => Line(name, _joined.Select(j => FormattableString.Invariant($"{j:N0}")));

    private string Line(string name, IEnumerable<string> cells) =>
        FormattableString.Invariant($"| {name} | {_pairs:N0} | {string.Join(" | ", cells)} |");
}
