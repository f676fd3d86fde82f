using System.Collections;
using PbrEngine.Domain.Tracing;

namespace PbrEngine.Engine.Evaluating.Tracing;

/// <summary>Numbers the facts that one family's trace speaks of, each once.</summary>
internal sealed class CitedFacts
{
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<Citation> _facts = [];

    internal IReadOnlyList<Citation> All => _facts;

    /// <summary>The numbers of the facts; what a query gathered counts as each of its facts.</summary>
    internal List<int> Numbers(IEnumerable<object?> values)
    {
        var numbers = new List<int>();
        foreach (var value in values)
            Add(value, numbers);
        return numbers;
    }

    private void Add(object? value, List<int> numbers)
    {
        switch (value)
        {
            case null:
                break;
            case IEnumerable gathered and not string:
                foreach (var one in gathered)
                    Add(one, numbers);
                break;
            default:
                numbers.Add(Number(value));
                break;
        }
    }

    private int Number(object fact)
    {
        if (_numbers.TryGetValue(fact, out var known))
            return known;
        // What doesn't say how to cite it may hold personal data: its type is all that is kept.
        _facts.Add(fact is ICited cited ? cited.Cite() : new(fact.GetType().Name, ""));
        return _numbers[fact] = _facts.Count - 1;
    }
}
