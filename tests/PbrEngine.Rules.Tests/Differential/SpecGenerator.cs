namespace PbrEngine.Rules.Tests.Differential;

/// <summary>
/// Invents rule sets in two layers, so that what they conclude doesn't depend on the order of firing.
/// </summary>
internal sealed class SpecGenerator(Random random)
{
    private static readonly Type[] Base = [typeof(Red), typeof(Green), typeof(Blue)];

    public IReadOnlyList<RuleSpec> Rules(int count) => [.. Enumerable.Range(0, count).Select(Rule)];

    private RuleSpec Rule(int index)
    {
        var isSecond = random.Next(2) == 0;
        var isChain = !isSecond && random.Next(4) == 0;
        return new()
        {
            Index = index,
            Priority = random.Next(3),
            Elements = isChain ? Chain() : Elements(isSecond ? [.. Base, typeof(Mark)] : Base),
            Yields = isSecond ? typeof(Seal) : typeof(Mark),
        };
    }

    private List<Element> Elements(Type[] types)
    {
        var elements = new List<Element>();
        var length = random.Next(1, 5);
        while (elements.Count < length)
            elements.Add(Element(types, elements));
        // More joins than this say nothing new and conclude facts by the thousand.
        return elements.Count(e => e is MatchSpec or GroupSpec) <= 2 ? elements : Elements(types);
    }

    // A mark that begets marks: each is one higher than the one before, and the condition ends it.
    private List<Element> Chain()
    {
        var highest = new Condition("Y", Comparison.Less, new(random.Next(1, 4), 0, ""));
        var elements = new List<Element> { new MatchSpec(new(typeof(Mark), [highest])) };
        if (random.Next(2) == 0)
            elements.Add(new NotSpec(Pattern(Base, elements)));
        return elements;
    }

    private Element Element(Type[] types, List<Element> before) => random.Next(11) switch
    {
        9 => new GroupSpec(Pattern(types, before)),
        10 => new EitherSpec(Pattern(types, before), Pattern(types, before)),
        0 => new ExistsSpec(Pattern(types, before)),
        1 or 2 => new NotSpec(Pattern(types, before)),
        3 => new AllSpec(Pattern(types, before), [Condition(before)]),
        4 => new SumSpec(Pattern(types, before), Field(), random.Next(3)),
        5 when before.FindLastIndex(e => e is SumSpec) is >= 0 and var sum =>
            new HavingSpec(sum, Condition(before) with { Field = "" }),
        _ => new MatchSpec(Pattern(types, before)),
    };

    private Pattern Pattern(Type[] types, List<Element> before) => new(
        types[random.Next(types.Length)],
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => Condition(before))]);

    private Condition Condition(List<Element> before) => new(
        Field(), (Comparison)random.Next(4), Operand(before));

    private Operand Operand(List<Element> before)
    {
        var bound = Enumerable.Range(0, before.Count)
            .Where(i => before[i] is MatchSpec or SumSpec or GroupSpec)
            .ToList();
        if (bound.Count == 0 || random.Next(2) == 0)
            return new(random.Next(4), 0, "");
        var element = bound[random.Next(bound.Count)];
        return new(null, element, before[element] is SumSpec ? "" : Field());
    }

    private string Field() => random.Next(2) == 0 ? "X" : "Y";
}
