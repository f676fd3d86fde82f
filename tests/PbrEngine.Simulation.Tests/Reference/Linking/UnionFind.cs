namespace PbrEngine.Simulation.Tests.Reference.Linking;

/// <summary>Disjoint sets of names; the smallest name stands for its set.</summary>
public sealed class UnionFind
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public string Find(string name)
    {
        var root = name;
        while (_parents.TryGetValue(root, out var parent))
        {
            root = parent;
        }

        return root;
    }

    public void Join(string one, string other)
    {
        var first = Find(one);
        var second = Find(other);
        if (first == second)
        {
            return;
        }

        var firstStands = string.CompareOrdinal(first, second) < 0;
        _parents[firstStands ? second : first] = firstStands ? first : second;
    }
}
