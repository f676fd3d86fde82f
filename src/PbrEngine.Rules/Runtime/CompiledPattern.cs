namespace PbrEngine.Rules.Runtime;

/// <summary>
/// A pattern of one rule. The conditions before the first that mentions another fact are evaluated once for each fact
/// (<see cref="Alpha"/>); the rest for each combination. Both in source order, so that a condition may rely on the
/// ones written before it.
/// </summary>
internal sealed class CompiledPattern(CompiledAlpha alpha, CompiledExpression<bool>[] joins, int slot)
{
    public CompiledAlpha Alpha { get; } = alpha;

    /// <summary>Where the fact under test is put.</summary>
    public int Slot { get; } = slot;

    public int ConditionCount => Alpha.ConditionCount + joins.Length;

    /// <summary>Whether the fact in this pattern's slot meets the conditions that are still open.</summary>
    public bool Holds(MatchRun run, int position)
    {
        if (run.IsExplaining && !IsAdmitted(run, position))
        {
            return false;
        }

        for (var i = 0; i < joins.Length; i++)
        {
            if (!joins[i].Holds(run.Values, run.Session))
            {
                run.Failed(position, Alpha.ConditionCount + i, joins[i].Text, run.Values[Slot]);
                return false;
            }
        }

        return true;
    }

    private bool IsAdmitted(MatchRun run, int position)
    {
        var failing = Alpha.FirstFailing(run.Values[Slot]!, new object?[1], run.Session);
        if (failing >= 0)
        {
            run.Failed(position, failing, Alpha.ConditionText(failing), run.Values[Slot]);
        }

        return failing < 0;
    }
}
