namespace PbrEngine.Benchmarks.LinkageData.Chances;

/// <summary>Values with unequal chances, drawn in constant time by the alias method (Walker 1977; Vose 1991).</summary>
internal sealed class Skewed<T>
{
    private readonly T[] _values;
    private readonly double[] _keeps;
    private readonly int[] _aliases;

    internal Skewed(IEnumerable<(T Value, double Weight)> choices)
    {
        var all = choices.ToArray();
        var total = all.Sum(choice => choice.Weight);
        _values = Array.ConvertAll(all, choice => choice.Value);
        _keeps = Array.ConvertAll(all, choice => choice.Weight * all.Length / total);
        _aliases = Enumerable.Range(0, all.Length).ToArray();
        Settle();
    }

    internal IReadOnlyList<T> Values => _values;

    internal T Draw(Chance chance)
    {
        var at = chance.Below(_values.Length);
        return _values[chance.Share() < _keeps[at] ? at : _aliases[at]];
    }

    /// <summary>Each value that is too rare to fill its place lends the rest of it to one that is too common.</summary>
    private void Settle()
    {
        var rare = new Stack<int>(_aliases.Where(at => _keeps[at] < 1));
        var common = new Stack<int>(_aliases.Where(at => _keeps[at] >= 1));
        while (rare.Count > 0 && common.Count > 0)
        {
            var little = rare.Pop();
            var much = common.Pop();
            _aliases[little] = much;
            _keeps[much] -= 1 - _keeps[little];
            (_keeps[much] < 1 ? rare : common).Push(much);
        }

        // What is left is full but for rounding.
        foreach (var at in rare.Concat(common))
        {
            _keeps[at] = 1;
        }
    }
}
