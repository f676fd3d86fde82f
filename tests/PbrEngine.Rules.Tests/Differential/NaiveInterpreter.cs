namespace PbrEngine.Rules.Tests.Differential;

/// <summary>
/// What generated rules mean, in the plainest way: nested loops over every combination of facts, again and again until
/// nothing new is concluded, the first layer before the second. It shares nothing with the library.
/// </summary>
internal static class NaiveInterpreter
{
    /// <summary>Every fact that the rules conclude from the facts given.</summary>
    public static IReadOnlyList<Item> Conclusions(IReadOnlyList<RuleSpec> rules, IReadOnlyList<Item> given)
    {
        List<Item> all = [.. given];
        foreach (var layer in new[] { typeof(Mark), typeof(Seal) })
        {
            var own = rules.Where(r => r.Yields == layer).ToList();
            while (true)
            {
                var found = own.SelectMany(r => Matches(r, all).Select(r.Conclude)).ToList();
                var fresh = found.Where(f => !all.Contains(f)).ToList();
                if (fresh.Count == 0)
                    break;
                all.AddRange(fresh);
            }
        }

        return [.. all.Skip(given.Count)];
    }

    /// <summary>What each match of the rule binds, element by element.</summary>
    public static IReadOnlyList<object?[]> Matches(RuleSpec rule, IReadOnlyList<Item> facts)
    {
        var found = new List<object?[]>();
        Extend(rule, facts, new object?[rule.Elements.Count], 0, (depth, bound) =>
        {
            if (depth == rule.Elements.Count)
                found.Add([.. bound]);
        });
        return found;
    }

    /// <summary>The element that no combination of facts gets past; null when the rule matches.</summary>
    public static int? FirstFailure(RuleSpec rule, IReadOnlyList<Item> facts)
    {
        var furthest = 0;
        Extend(rule, facts, new object?[rule.Elements.Count], 0, (depth, _) => furthest = Math.Max(furthest, depth));
        return furthest == rule.Elements.Count ? null : furthest;
    }

    private static void Extend(
        RuleSpec rule, IReadOnlyList<Item> facts, object?[] bound, int position, Action<int, object?[]> reached)
    {
        reached(position, bound);
        if (position == rule.Elements.Count)
            return;
        foreach (var value in Ways(rule.Elements[position], facts, bound))
        {
            bound[position] = value;
            Extend(rule, facts, bound, position + 1, reached);
            bound[position] = null;
        }
    }

    // What the element binds, once for each way to go on; null where it binds nothing.
    private static IEnumerable<object?> Ways(Element element, IReadOnlyList<Item> facts, object?[] bound)
    {
        switch (element)
        {
            case MatchSpec match:
                return Of(match.Pattern, facts, bound);
            case ExistsSpec exists:
                return When(Of(exists.Pattern, facts, bound).Count > 0);
            case NotSpec not:
                return When(Of(not.Pattern, facts, bound).Count == 0);
            case AllSpec all:
                return When(Of(all.Pattern, facts, bound).TrueForAll(f => Meets(f, all.Required, bound)));
            case SumSpec sum:
                var values = Of(sum.Pattern, facts, bound).Select(f => Read(f, sum.Field));
                return [values.Where(v => v >= sum.AtLeast).Sum()];
            case GroupSpec group:
                return Of(group.Pattern, facts, bound).GroupBy(f => f.X).Select(g => new Cluster(g.Key, g.Count()));
            case EitherSpec either:
                return When(Of(either.One, facts, bound).Count + Of(either.Other, facts, bound).Count > 0);
            case HavingSpec having:
                return When(Compare((int)bound[having.Element]!, having.Condition, bound));
            default:
                throw new ArgumentException($"unknown element {element}", nameof(element));
        }
    }

    private static object?[] When(bool holds) => holds ? [null] : [];

    private static List<Item> Of(Pattern pattern, IReadOnlyList<Item> facts, object?[] bound) =>
        [.. facts.Where(f => f.GetType() == pattern.Fact && Meets(f, pattern.Conditions, bound))];

    private static bool Meets(Item fact, IReadOnlyList<Condition> conditions, object?[] bound) =>
        conditions.All(c => Compare(Read(fact, c.Field), c, bound));

    private static bool Compare(int left, Condition condition, object?[] bound)
    {
        var right = Value(condition.Operand, bound);
        return condition.Comparison switch
        {
            Comparison.Equal => left == right,
            Comparison.NotEqual => left != right,
            Comparison.Less => left < right,
            _ => left >= right,
        };
    }

    private static int Value(Operand operand, object?[] bound) =>
        operand.Constant
        ?? (bound[operand.Element] is Item item ? Read(item, operand.Field) : (int)bound[operand.Element]!);

    private static int Read(Item item, string field) => field == "X" ? item.X : item.Y;
}
