namespace PbrEngine.Engine.Running.Gates;

/// <summary>One limit of the gates: its value unless the council sets another, since when, and why.</summary>
/// <param name="Name">Permanent name, by which a council sets another value.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Since">When the value was chosen.</param>
/// <param name="Reason">Why it is this one.</param>
public sealed record GateLimit(string Name, long Value, string Unit, DateOnly Since, string Reason);

/// <summary>The limits by which gates judge: those of the table below, or a council's own.</summary>
public sealed class GateLimits
{
    private static readonly DateOnly First = new(2026, 11, 2);

    private readonly Dictionary<string, long> _values;

    private GateLimits(IEnumerable<KeyValuePair<string, long>> own)
    {
        var values = All.ToDictionary(l => l.Name, l => l.Value, StringComparer.Ordinal);
        foreach (var (name, value) in own)
            values[name] = value;
        _values = values;
    }

    /// <summary>Every limit; this table is the only place that holds a number.</summary>
    public static IReadOnlyList<GateLimit> All { get; } =
    [
        Limit("rows.warn_below", 80, "percent", "a delivery that loses a fifth is held at intake (R46)"),
        Limit("rows.warn_above", 150, "percent", "a feed grows by a school or a district, not by half"),
        Limit("rows.hold_below", 50, "percent", "half a feed is gone, file by file below the limit of intake"),
        Limit("rows.hold_above", 300, "percent", "files that were put together twice or more"),
        Limit("rejects.warn_above", 20, "permille", "a clean feed rejects a few rows in a thousand"),
        Limit("rejects.hold_above", 200, "permille", "a fifth unreadable is a changed format, not bad rows"),
        Limit("cluster.warn_above", 25, "records", "four records a feed for one person: two people joined, or more"),
        Limit("cluster.hold_above", 100, "records", "nobody has a hundred records; a chain of links has"),
        Limit("merges.warn_above", 10, "permille", "known persons become one rarely: one in a hundred is a change"),
        Limit("merges.hold_above", 100, "permille", "one in ten is another model, or a broken identifier"),
        Limit("change.warn_below", 80, "percent", "a council's numbers move by less than a fifth between runs"),
        Limit("change.warn_above", 125, "percent", "the same the other way round"),
        Limit("change.hold_below", 50, "percent", "half is gone: a feed or a rule, not families"),
        Limit("change.hold_above", 200, "percent", "twice as many: rows counted twice, or links that are wrong"),
        Limit("payable.hold_rise", 250, "permille", "a quarter of the families can't all become payable in a night"),
        Limit("unknown.warn_rise", 50, "permille", "one measure in twenty went dark"),
        Limit("unknown.hold_rise", 250, "permille", "more than any single feed that is late takes with it"),
        Limit("lost.warn_above", 100, "permille", "a tenth of what could be claimed can't be any more"),
        Limit("lost.hold_above", 300, "permille", "results lapse one by one, not by a third in a night"),
        Limit("small.below", 100, "things", "shares of fewer are chance: they warn and never hold"),
    ];

    /// <summary>Those of the table.</summary>
    public static GateLimits Default { get; } = new([]);

    /// <summary>A limit by name.</summary>
    public long this[string name] => _values[name];

    /// <summary>The table's with a council's own in place of some.</summary>
    /// <exception cref="ArgumentException">There is no limit of a name.</exception>
    public static GateLimits With(IReadOnlyDictionary<string, long> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        if (own.Keys.FirstOrDefault(name => All.All(l => l.Name != name)) is { } unknown)
            throw new ArgumentException($"There is no limit {unknown}.", nameof(own));
        return new(own);
    }

    internal RelativeLimits Relative(string family) => new(
        this[family + ".warn_below"], this[family + ".warn_above"], this[family + ".hold_below"],
        this[family + ".hold_above"]);

    private static GateLimit Limit(string name, long value, string unit, string reason) =>
        new(name, value, unit, First, reason);
}
