using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Runtime;

/// <summary>Keeps the failure that lies furthest into a rule, and the facts that got that far.</summary>
internal sealed class WhyNot(CompiledRule rule, int nearestMax)
{
    /// <summary>Stands for the index of a condition when there was nothing to test.</summary>
    public const int NoCandidate = -1;

    private List<IReadOnlyList<TracedFact>> nearest = [];
    private (int Position, int Condition) furthest = (-1, NoCandidate);
    private string text = "";

    public ConditionFailure? Result => furthest.Position < 0 ? null : new ConditionFailure
    {
        ElementIndex = furthest.Position,
        ConditionIndex = furthest.Condition == NoCandidate ? null : furthest.Condition,
        Text = text,
        Nearest = nearest,
    };

    public void Add(object?[] values, int position, int condition, string failedText, object? candidate)
    {
        var order = (position, condition).CompareTo(furthest);
        if (order > 0)
        {
            furthest = (position, condition);
            text = failedText;
            nearest = new(capacity: 1);
        }

        if (order >= 0 && nearest.Count < nearestMax)
        {
            nearest.Add(Facts(values, position, candidate));
        }
    }

    // Traces are made for every rule of every family: no iterators here.
    private TracedFact[] Facts(object?[] values, int position, object? candidate)
    {
        var bound = 0;
        while (bound < rule.Bindings.Length && rule.Bindings[bound].Position < position)
        {
            bound++;
        }

        var facts = new TracedFact[candidate is null ? bound : bound + 1];
        for (var i = 0; i < bound; i++)
        {
            facts[i] = new TracedFact(rule.Bindings[i].Declaration.Name, values[rule.Bindings[i].Slot]);
        }

        if (candidate is not null)
        {
            facts[bound] = new TracedFact(rule.Names[position], candidate);
        }

        return facts;
    }
}
