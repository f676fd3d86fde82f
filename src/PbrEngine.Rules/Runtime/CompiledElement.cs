using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>One element of a compiled rule: extends a partial match in every way the facts allow.</summary>
internal abstract class CompiledElement(string text, int position)
{
    private CompiledElement? next;

    public string Text { get; } = text;

    /// <summary>Its place among the elements of the rule, in source order.</summary>
    public int Position { get; } = position;

    /// <summary>What the element binds, or null.</summary>
    public virtual string? Name => null;

    /// <summary>The facts without which the element never lets the rule go on, or null.</summary>
    public virtual CompiledAlpha? Needs => null;

    /// <summary>Says what comes after the element; null after the last.</summary>
    public virtual void LinkTo(CompiledElement? following) => next = following;

    /// <summary>Puts its part into the run and lets the run go on, once for each way to do so.</summary>
    public abstract void Extend(MatchRun run);

    protected void GoOn(MatchRun run)
    {
        if (next is null)
        {
            run.Found();
        }
        else
        {
            next.Extend(run);
        }
    }
}

internal sealed class CompiledMatch(PatternElement source, CompiledPattern pattern, int contribution, int position)
    : CompiledElement(source.Text, position)
{
    public override string? Name => source.Alias?.Name;

    public override CompiledAlpha? Needs => pattern.Alpha;

    public override void Extend(MatchRun run)
    {
        var candidates = run.Candidates(pattern);
        if (candidates.Count == 0)
        {
            run.Failed(Position, WhyNot.NoCandidate, Text, candidate: null);
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            run.Values[pattern.Slot] = candidates[i].Value;
            if (pattern.Holds(run, Position))
            {
                run.Contributions[contribution] = new Contribution(candidates[i], Members: null);
                GoOn(run);
            }
        }
    }
}

internal sealed class CompiledQuantifier(
    QuantifiedElement source, CompiledPattern pattern, CompiledExpression<bool>[] required, int position)
    : CompiledElement(source.Text, position)
{
    public override CompiledAlpha? Needs => source.Quantifier == Quantifier.Exists ? pattern.Alpha : null;

    public override void Extend(MatchRun run)
    {
        var goesOn = source.Quantifier switch
        {
            Quantifier.Exists => Exists(run),
            Quantifier.Not => !Any(run),
            _ => AllMeet(run),
        };
        if (goesOn)
        {
            GoOn(run);
        }
    }

    private bool Exists(MatchRun run)
    {
        var candidates = run.Candidates(pattern);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (IsCounted(run, candidates[i]))
            {
                return true;
            }
        }

        if (candidates.Count == 0)
        {
            run.Failed(Position, WhyNot.NoCandidate, Text, candidate: null);
        }

        return false;
    }

    // What facts that fail the pattern report here is of no account: if this element fails, the fact in the way is
    // reported further on, and if it holds, the rule goes on to an element further on.
    private bool Any(MatchRun run)
    {
        var candidates = run.Candidates(pattern);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (IsCounted(run, candidates[i]))
            {
                run.Failed(Position, pattern.ConditionCount, Text, candidates[i].Value);
                return true;
            }
        }

        return false;
    }

    private bool AllMeet(MatchRun run)
    {
        var candidates = run.Candidates(pattern);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (IsCounted(run, candidates[i]) && !MeetsRequired(run))
            {
                return false;
            }
        }

        return true;
    }

    private bool MeetsRequired(MatchRun run)
    {
        for (var i = 0; i < required.Length; i++)
        {
            if (!required[i].Holds(run.Values, run.Session))
            {
                run.Failed(Position, pattern.ConditionCount + i, required[i].Text, run.Values[pattern.Slot]);
                return false;
            }
        }

        return true;
    }

    private bool IsCounted(MatchRun run, Fact candidate)
    {
        run.Values[pattern.Slot] = candidate.Value;
        return pattern.Holds(run, Position);
    }
}

internal sealed class CompiledLet(LetElement source, CompiledExpression<object?> value, int slot, int position)
    : CompiledElement(source.Text, position)
{
    public override void Extend(MatchRun run)
    {
        if (value.TryEvaluate(run.Values, run.Session, out var result))
        {
            run.Values[slot] = result;
            GoOn(run);
        }
    }
}

internal sealed class CompiledHaving(HavingElement source, CompiledExpression<bool> condition, int position)
    : CompiledElement(source.Text, position)
{
    public override void Extend(MatchRun run)
    {
        if (condition.Holds(run.Values, run.Session))
        {
            GoOn(run);
        }
        else
        {
            run.Failed(Position, 0, condition.Text, candidate: null);
        }
    }
}
