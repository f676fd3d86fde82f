using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>One element of a compiled rule: extends a partial match in every way the facts allow.</summary>
internal abstract class CompiledElement(RuleElement source)
{
    public string Text { get; } = source.Text;

    /// <summary>Puts its part into the run and lets the run go on, once for each way to do so.</summary>
    public abstract void Extend(MatchRun run, int position);
}

internal sealed class CompiledMatch(PatternElement source, CompiledPattern pattern, int contribution)
    : CompiledElement(source)
{
    public override void Extend(MatchRun run, int position)
    {
        var candidates = run.Candidates(pattern);
        if (candidates.Count == 0)
        {
            run.Failed(position, WhyNot.NoCandidate, Text, candidate: null);
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            run.Values[pattern.Slot] = candidates[i].Value;
            if (pattern.Holds(run, position))
            {
                run.Contributions[contribution] = new Contribution(candidates[i], Members: null);
                run.GoOn(position + 1);
            }
        }
    }
}

internal sealed class CompiledQuantifier(
    QuantifiedElement source, CompiledPattern pattern, CompiledCondition[] required) : CompiledElement(source)
{
    public override void Extend(MatchRun run, int position)
    {
        var goesOn = source.Quantifier switch
        {
            Quantifier.Exists => Exists(run, position),
            Quantifier.Not => !Any(run, position),
            _ => AllMeet(run, position),
        };
        if (goesOn)
        {
            run.GoOn(position + 1);
        }
    }

    private bool Exists(MatchRun run, int position)
    {
        var candidates = run.Candidates(pattern);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (IsCounted(run, position, candidates[i]))
            {
                return true;
            }
        }

        if (candidates.Count == 0)
        {
            run.Failed(position, WhyNot.NoCandidate, Text, candidate: null);
        }

        return false;
    }

    // What facts that fail the pattern report here is of no account: if this element fails, the fact in the way is
    // reported further on, and if it holds, the rule goes on to an element further on.
    private bool Any(MatchRun run, int position)
    {
        var candidates = run.Candidates(pattern);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (IsCounted(run, position, candidates[i]))
            {
                run.Failed(position, pattern.ConditionCount, Text, candidates[i].Value);
                return true;
            }
        }

        return false;
    }

    private bool AllMeet(MatchRun run, int position)
    {
        var candidates = run.Candidates(pattern);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (IsCounted(run, position, candidates[i]) && !MeetsRequired(run, position))
            {
                return false;
            }
        }

        return true;
    }

    private bool MeetsRequired(MatchRun run, int position)
    {
        for (var i = 0; i < required.Length; i++)
        {
            if (!required[i].Test(run.Values))
            {
                run.Failed(position, pattern.ConditionCount + i, required[i].Text, run.Values[pattern.Slot]);
                return false;
            }
        }

        return true;
    }

    private bool IsCounted(MatchRun run, int position, Fact candidate)
    {
        run.Values[pattern.Slot] = candidate.Value;
        return pattern.Holds(run, position);
    }
}

internal sealed class CompiledLet(LetElement source, CompiledValue value, int slot) : CompiledElement(source)
{
    public override void Extend(MatchRun run, int position)
    {
        run.Values[slot] = value.Compute(run.Values);
        run.GoOn(position + 1);
    }
}

internal sealed class CompiledHaving(HavingElement source, CompiledCondition condition) : CompiledElement(source)
{
    public override void Extend(MatchRun run, int position)
    {
        if (condition.Test(run.Values))
        {
            run.GoOn(position + 1);
        }
        else
        {
            run.Failed(position, 0, condition.Text, candidate: null);
        }
    }
}
