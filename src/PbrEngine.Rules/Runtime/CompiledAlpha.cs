namespace PbrEngine.Rules.Runtime;

/// <summary>
/// A type of fact and the conditions that concern the fact alone. They are evaluated once for each fact, however many
/// patterns of however many rules begin with them; the result is kept by the session.
/// </summary>
internal sealed class CompiledAlpha(
    Type factType, IReadOnlyList<CompiledExpression<bool>> conditions, int index, int ruleCount)
{
    public Type FactType { get; } = factType;

    public int Index { get; } = index;

    /// <summary>The rules whose matches it concerns.</summary>
    public RuleFlags Rules { get; } = new(ruleCount);

    /// <summary>Where the conditions look for the fact.</summary>
    public const int Slot = 0;

    public int ConditionCount => conditions.Count;

    public string ConditionText(int index) => conditions[index].Text;

    /// <summary>Whether a fact meets every condition.</summary>
    public bool Admits(object fact, object?[] scratch, Session session) =>
        FirstFailing(fact, scratch, session) < 0;

    /// <summary>The index of the first condition that the fact fails, or -1.</summary>
    public int FirstFailing(object fact, object?[] scratch, Session session)
    {
        scratch[Slot] = fact;
        for (var i = 0; i < conditions.Count; i++)
        {
            if (!conditions[i].Holds(scratch, session))
            {
                return i;
            }
        }

        return -1;
    }
}
