namespace PbrEngine.Rules.Runtime;

/// <summary>
/// One search for the matches of one rule: nested loops in source order, so that matches come in the order in which
/// their facts were inserted.
/// </summary>
internal sealed class MatchRun(
    CompiledRule rule, WorkingMemory memory, Action<MatchRun> found, WhyNot? whyNot = null)
{
    /// <summary>What each slot of the rule holds at this point of the search.</summary>
    public object?[] Values { get; } = new object?[rule.SlotCount];

    public Contribution[] Contributions { get; } = new Contribution[rule.ContributionCount];

    /// <summary>Whether facts that fail must be visited too, to say which condition they fail.</summary>
    public bool IsExplaining => whyNot is not null;

    public IReadOnlyList<Fact> Candidates(CompiledPattern pattern) =>
        IsExplaining ? memory.OfType(pattern.FactType) : memory.Admitted(pattern);

    public void GoOn(int position)
    {
        if (position == rule.Elements.Length)
        {
            found(this);
        }
        else
        {
            rule.Elements[position].Extend(this, position);
        }
    }

    public void Failed(int position, int condition, string text, object? candidate) =>
        whyNot?.Add(rule, Values, position, condition, text, candidate);
}
