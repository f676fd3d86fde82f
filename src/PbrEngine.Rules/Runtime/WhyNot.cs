using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Runtime;

/// <summary>Keeps the failure that lies furthest into a rule, and the facts that got that far.</summary>
internal sealed class WhyNot(CompiledRule rule, int nearestMax)
{
    /// <summary>Stands for the index of a condition when there was nothing to test.</summary>
    public const int NoCandidate = -1;

    private readonly List<IReadOnlyList<TracedFact>> nearest = [];
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
            nearest.Clear();
        }

        if (order >= 0 && nearest.Count < nearestMax)
        {
            nearest.Add(Facts(values, position, candidate));
        }
    }

    private IReadOnlyList<TracedFact> Facts(object?[] values, int position, object? candidate)
    {
        var bound = rule.Bindings.Where(b => b.Position < position)
            .Select(b => new TracedFact(b.Declaration.Name, values[b.Slot]));
        return candidate is null ? [.. bound] : [.. bound, new TracedFact(rule.Names[position], candidate)];
    }
}
