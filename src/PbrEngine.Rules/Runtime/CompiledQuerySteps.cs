using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>An expression over one element of a stream.</summary>
internal sealed class ItemExpression<TResult>(CompiledExpression<TResult> expression, int slot)
{
    public string Text => expression.Text;

    public bool TryEvaluate(object? item, MatchRun run, out TResult? result)
    {
        run.Values[slot] = item;
        return expression.TryEvaluate(run.Values, run.Session, out result);
    }
}

internal sealed class CompiledWhere(ItemExpression<bool> condition) : CompiledQueryStep
{
    // An element whose condition fails is left out, like a fact whose condition fails.
    public override bool TryApply(List<StreamItem> items, MatchRun run, StepPlace place)
    {
        items.RemoveAll(item =>
        {
            var holds = condition.TryEvaluate(item.Value, run, out var result) && result;
            if (!holds)
            {
                run.Failed(place.Position, place.Condition, condition.Text, item.Value);
            }

            return !holds;
        });
        return true;
    }
}

internal sealed class CompiledSelect(ItemExpression<object?> selector) : CompiledQueryStep
{
    public override bool TryApply(List<StreamItem> items, MatchRun run, StepPlace place)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!selector.TryEvaluate(items[i].Value, run, out var value))
            {
                return false;
            }

            items[i] = items[i] with { Value = value };
        }

        return true;
    }
}

internal sealed class CompiledSelectMany<T>(ItemExpression<object?> selector) : CompiledQueryStep
{
    public override bool TryApply(List<StreamItem> items, MatchRun run, StepPlace place)
    {
        var made = run.Items.Take();
        var isKnown = items.TrueForAll(item => TryFlatten(item, made, run));
        items.Clear();
        items.AddRange(made);
        run.Items.Return(made);
        return isKnown;
    }

    private bool TryFlatten(StreamItem item, List<StreamItem> made, MatchRun run)
    {
        if (!selector.TryEvaluate(item.Value, run, out var several))
        {
            return false;
        }

        var seen = new HashSet<Part>();
        foreach (var value in (IEnumerable<T>)several!)
        {
            var part = new Part(item.From.Identity, value, run.Session.Identity);
            if (seen.Add(part))
            {
                made.Add(new StreamItem(new Contribution(part, item.From.Facts), value));
            }
        }

        return true;
    }

    // Equal values of one element are one; equal values of two elements are two.
    private sealed class Part(object? whole, object? value, IEqualityComparer<object> identity) : IEquatable<Part>
    {
        public bool Equals(Part? other) =>
            other is not null && Equals(whole, other.Whole) && identity.Equals(value, other.Value);

        public override bool Equals(object? obj) => Equals(obj as Part);

        public override int GetHashCode() => HashCode.Combine(whole, value is null ? 0 : identity.GetHashCode(value));

        private object? Whole => whole;

        private object? Value => value;
    }
}

internal sealed class CompiledGroupBy<TKey, TElement>(ItemExpression<object?> key, ItemExpression<object?> element)
    : CompiledQueryStep
{
    public override bool TryApply(List<StreamItem> items, MatchRun run, StepPlace place)
    {
        var groups = new List<Group>();
        var byKey = new Dictionary<GroupKey, Group>();
        foreach (var item in items)
        {
            if (!key.TryEvaluate(item.Value, run, out var itemKey)
                || !element.TryEvaluate(item.Value, run, out var value))
            {
                return false;
            }

            var groupKey = new GroupKey((TKey)itemKey!);
            if (!byKey.TryGetValue(groupKey, out var group))
            {
                group = new Group(groupKey.Key);
                byKey.Add(groupKey, group);
                groups.Add(group);
            }

            group.Elements.Add((TElement)value!);
            group.Members.AddRange(item.From.Facts);
        }

        items.Clear();
        items.AddRange(groups.Select(g => new StreamItem(new Contribution(new GroupKey(g.Key), g.Distinct()), g)));
        return true;
    }

    // A group keeps its identity when its members change: the match is updated, not replaced. Nothing is a key too.
    private sealed record GroupKey(TKey Key);

    private sealed class Group(TKey key) : IGrouping<TKey, TElement>
    {
        public TKey Key { get; } = key;

        public List<TElement> Elements { get; } = [];

        public List<Fact> Members { get; } = [];

        public IReadOnlyList<Fact> Distinct() => [.. Members.Distinct()];

        public IEnumerator<TElement> GetEnumerator() => Elements.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

internal sealed class CompiledCollect<T> : CompiledQueryStep
{
    // The collection keeps its identity when its members change: the match is updated, not replaced.
    public override bool TryApply(List<StreamItem> items, MatchRun run, StepPlace place)
    {
        var values = new T[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (T)items[i].Value!;
        }

        var members = Members(items);
        items.Clear();
        items.Add(new StreamItem(new Contribution(this, members), Array.AsReadOnly(values)));
        return true;
    }

    private static List<Fact> Members(List<StreamItem> items)
    {
        if (items.TrueForAll(i => i.From.Members is null))
        {
            return items.ConvertAll(i => (Fact)i.From.Identity!);
        }

        return [.. items.SelectMany(i => i.From.Facts).Distinct()];
    }
}

internal sealed class CompiledOrder<T>(IReadOnlyList<(ItemExpression<object?> Key, SortDirection Direction)> keys)
    : CompiledQueryStep
{
    public override bool TryApply(List<StreamItem> items, MatchRun run, StepPlace place)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!TrySort((IEnumerable<T>)items[i].Value!, run, out var sorted))
            {
                return false;
            }

            items[i] = items[i] with { Value = sorted };
        }

        return true;
    }

    private bool TrySort(IEnumerable<T> collection, MatchRun run, out object? sorted)
    {
        var rows = new List<(T Value, object?[] Keys)>();
        foreach (var value in collection)
        {
            var row = new object?[keys.Count];
            for (var k = 0; k < row.Length; k++)
            {
                if (!keys[k].Key.TryEvaluate(value, run, out row[k]))
                {
                    sorted = null;
                    return false;
                }
            }

            rows.Add((value, row));
        }

        // OrderBy is stable: elements that tie stay in order of insertion.
        sorted = Array.AsReadOnly(rows.OrderBy(r => r.Keys, Comparer<object?[]>.Create(Compare))
            .Select(r => r.Value).ToArray());
        return true;
    }

    private int Compare(object?[]? x, object?[]? y)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var order = Comparer<object?>.Default.Compare(x![i], y![i]);
            if (order != 0)
            {
                return keys[i].Direction == SortDirection.Ascending ? order : -order;
            }
        }

        return 0;
    }
}

internal sealed class CompiledLookup<TKey, TElement, TSource>(
    ItemExpression<object?> key, ItemExpression<object?> element) : CompiledQueryStep
{
    public override bool TryApply(List<StreamItem> items, MatchRun run, StepPlace place)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!TryIndex((IEnumerable<TSource>)items[i].Value!, run, out var lookup))
            {
                return false;
            }

            items[i] = items[i] with { Value = lookup };
        }

        return true;
    }

    private bool TryIndex(IEnumerable<TSource> collection, MatchRun run, out object? lookup)
    {
        var pairs = new List<(TKey Key, TElement Element)>();
        lookup = null;
        foreach (var item in collection)
        {
            if (!key.TryEvaluate(item, run, out var itemKey) || !element.TryEvaluate(item, run, out var value))
            {
                return false;
            }

            pairs.Add(((TKey)itemKey!, (TElement)value!));
        }

        lookup = new KeyedLookup(pairs.ToLookup(p => p.Key, p => p.Element));
        return true;
    }

    private sealed class KeyedLookup(ILookup<TKey, TElement> inner) : IKeyedLookup<TKey, TElement>
    {
        public int Count => inner.Count;

        public IEnumerable<TKey> Keys => inner.Select(g => g.Key);

        public IEnumerable<TElement> this[TKey key] => inner[key];

        public bool Contains(TKey key) => inner.Contains(key);

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => inner.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
