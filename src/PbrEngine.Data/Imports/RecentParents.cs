using System.Diagnostics.CodeAnalysis;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>
/// Answers to recent parent lookups, bounded so that memory does not grow with a file. Two generations stand in for
/// an exact order of use: when the young one is full, what was not asked for since the last time is forgotten.
/// </summary>
/// <param name="answersMax">Largest number of answers kept.</param>
internal sealed class RecentParents(int answersMax)
{
    private readonly int _youngMax = Math.Max(1, answersMax / 2);
    private Dictionary<string, ParentRow?> _young = new(StringComparer.Ordinal);
    private Dictionary<string, ParentRow?> _old = new(StringComparer.Ordinal);

    internal int Count => _young.Count + _old.Count;

    internal bool TryGet(string key, [MaybeNullWhen(true)] out ParentRow? answer)
    {
        if (_young.TryGetValue(key, out answer))
            return true;
        if (!_old.Remove(key, out answer))
            return false;
        Add(key, answer);
        return true;
    }

    internal void Add(string key, ParentRow? answer)
    {
        if (_young.Count >= _youngMax)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
        }
        _young[key] = answer;
    }

    internal void Clear()
    {
        _young.Clear();
        _old.Clear();
    }
}
