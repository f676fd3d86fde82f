using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>
/// A pattern of one rule. The conditions before the first that mentions another fact are evaluated once for each fact
/// (its result is kept by the session); the rest for each combination. Both in source order, so that a condition may
/// rely on the ones written before it.
/// </summary>
internal sealed class CompiledPattern
{
    private readonly CompiledCondition[] conditions;
    private readonly int loneCount;

    public CompiledPattern(PatternElement pattern, int slot, int index, int ruleIndex, ExpressionCompiler compiler)
    {
        FactType = pattern.FactType;
        Slot = slot;
        Index = index;
        RuleIndex = ruleIndex;
        conditions = [.. pattern.Conditions.Select(c => compiler.Condition(c, slot))];
        loneCount = pattern.Conditions.TakeWhile(c => c.Aliases.All(a => a.Key == pattern.Alias)).Count();
    }

    public Type FactType { get; }

    /// <summary>Where the fact under test is put.</summary>
    public int Slot { get; }

    /// <summary>Its place among all patterns of the rule set.</summary>
    public int Index { get; }

    public int RuleIndex { get; }

    public int ConditionCount => conditions.Length;

    /// <summary>Whether a fact meets the conditions that concern it alone.</summary>
    public bool Admits(object fact, object?[] scratch)
    {
        scratch[Slot] = fact;
        for (var i = 0; i < loneCount; i++)
        {
            if (!conditions[i].Test(scratch))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the fact in this pattern's slot meets the conditions that are still open.</summary>
    public bool Holds(MatchRun run, int position)
    {
        for (var i = run.IsExplaining ? 0 : loneCount; i < conditions.Length; i++)
        {
            if (!conditions[i].Test(run.Values))
            {
                run.Failed(position, i, conditions[i].Text, run.Values[Slot]);
                return false;
            }
        }

        return true;
    }
}
