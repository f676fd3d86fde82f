namespace PbrEngine.Rules.Tests.Differential;

/// <summary>A fact of the generated cases: equal by type and key, so that an update may change its numbers.</summary>
public abstract class Item(string key, int x, int y)
{
    public string Key { get; } = key;

    public int X { get; } = x;

    public int Y { get; } = y;

    public override bool Equals(object? obj) => obj is Item other && other.GetType() == GetType() && other.Key == Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"{GetType().Name} {Key} ({X}, {Y})";
}

public sealed class Red(string key, int x, int y) : Item(key, x, y);

public sealed class Green(string key, int x, int y) : Item(key, x, y);

public sealed class Blue(string key, int x, int y) : Item(key, x, y);

/// <summary>
/// What a group of facts amounts to: its X, and how many they are. It is bound by rules, never inserted.
/// </summary>
public sealed class Cluster(int x, int count) : Item($"x{x}", x, count);

/// <summary>What the rules of the first layer conclude.</summary>
public sealed class Mark(string key, int x, int y) : Item(key, x, y);

/// <summary>What the rules of the second layer conclude.</summary>
public sealed class Seal(string key, int x, int y) : Item(key, x, y);

/// <summary>
/// The names of a generated rule: its lambdas mention these fields as a written rule mentions locals.
/// </summary>
internal sealed class Names
{
    public readonly Red Red0 = null!, Red1 = null!, Red2 = null!, Red3 = null!;
    public readonly Green Green0 = null!, Green1 = null!, Green2 = null!, Green3 = null!;
    public readonly Blue Blue0 = null!, Blue1 = null!, Blue2 = null!, Blue3 = null!;
    public readonly Mark Mark0 = null!, Mark1 = null!, Mark2 = null!, Mark3 = null!;
    public readonly IEnumerable<int> List0 = null!, List1 = null!, List2 = null!, List3 = null!;
    public readonly IGrouping<int, Item> Group0 = null!, Group1 = null!, Group2 = null!, Group3 = null!;
    public readonly Cluster Cluster0 = null!, Cluster1 = null!, Cluster2 = null!, Cluster3 = null!;
    public readonly int Number0 = -1, Number1 = -1, Number2 = -1, Number3 = -1;
}
