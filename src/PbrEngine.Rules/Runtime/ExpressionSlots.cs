using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Where an expression finds what it mentions.</summary>
/// <param name="Mentioned">The slots of the fact under test and of the names it mentions, in this order.</param>
/// <param name="Bound">The slots that are bound before it, and the one of the fact under test, in this order.</param>
internal sealed record ExpressionSlots(int[] Mentioned, int[] Bound)
{
    public object?[] Arguments(object?[] values) => Array.ConvertAll(Mentioned, s => values[s]);

    /// <summary>What it was evaluated for, in the order in which it was bound.</summary>
    public IReadOnlyList<object> Values(object?[] values) =>
        [.. Bound.Where(s => Mentioned.Contains(s)).Select(s => values[s]).OfType<object>()];

    public IReadOnlyList<IFact> Facts(object?[] values) =>
        Array.ConvertAll(Bound, IFact (s) => new ValueFact(values[s]));
}
