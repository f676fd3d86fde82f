namespace PbrEngine.Rules.Tests.Differential;

/// <summary>How two whole numbers are compared.</summary>
internal enum Comparison
{
    Equal,
    NotEqual,
    Less,
    AtLeast,
}

/// <summary>A number that a condition speaks of: a constant, or a field of something bound.</summary>
/// <param name="Constant">The constant; null for a field of a binding.</param>
/// <param name="Element">Which element of the rule binds it.</param>
/// <param name="Field">X or Y of a fact; empty for a bound number.</param>
internal sealed record Operand(int? Constant, int Element, string Field);

/// <summary>A condition: a field of the fact at hand (empty for a bound number) against an operand.</summary>
internal sealed record Condition(string Field, Comparison Comparison, Operand Operand);

/// <summary>The facts of a type that meet every condition.</summary>
internal sealed record Pattern(Type Fact, IReadOnlyList<Condition> Conditions);

/// <summary>One element of a generated rule's When part.</summary>
internal abstract record Element;

/// <summary>Binds each fact of the pattern in turn.</summary>
internal sealed record MatchSpec(Pattern Pattern) : Element;

/// <summary>At least one.</summary>
internal sealed record ExistsSpec(Pattern Pattern) : Element;

/// <summary>None.</summary>
internal sealed record NotSpec(Pattern Pattern) : Element;

/// <summary>Each that meets the pattern meets the others too.</summary>
internal sealed record AllSpec(Pattern Pattern, IReadOnlyList<Condition> Required) : Element;

/// <summary>Binds the sum of a field over the facts of the pattern whose values pass a threshold.</summary>
/// <param name="Pattern">Which facts.</param>
/// <param name="Field">Which field.</param>
/// <param name="AtLeast">Smaller values are left out by a Where step.</param>
internal sealed record SumSpec(Pattern Pattern, string Field, int AtLeast) : Element;

/// <summary>
/// Binds, for each value of X among the facts of the pattern, how many have it: a <see cref="Cluster"/>.
/// </summary>
internal sealed record GroupSpec(Pattern Pattern) : Element;

/// <summary>
/// At least one of either pattern, said as two alternatives of which never both hold, so that a match is found once.
/// </summary>
internal sealed record EitherSpec(Pattern One, Pattern Other) : Element;

/// <summary>A condition on a number that is bound already.</summary>
internal sealed record HavingSpec(int Element, Condition Condition) : Element;

/// <summary>A generated rule: yields one fact for each match.</summary>
internal sealed record RuleSpec
{
    public required int Index { get; init; }

    public required int Priority { get; init; }

    public required IReadOnlyList<Element> Elements { get; init; }

    /// <summary>Whether it concludes marks (first layer) or seals (second layer, may deny marks).</summary>
    public required Type Yields { get; init; }

    /// <summary>
    /// The fact that a match concludes. Its key tells the match, so that no two conclusions are equal; its numbers
    /// come from what is bound, so that an update must renew it.
    /// </summary>
    public Item Conclude(IReadOnlyList<object?> bound)
    {
        var items = bound.OfType<Item>().ToList();
        var key = $"r{Index}:{string.Join('+', items.Select(i => i.Key))}";
        var x = items.Sum(i => i.X) + bound.OfType<int>().Sum();
        var y = items.Count == 0 ? 0 : items[^1].Y;
        if (Yields == typeof(Seal))
            return new Seal(key, x, y);
        return new Mark(key, x, items.OfType<Mark>().Any() ? y + 1 : y);
    }
}
