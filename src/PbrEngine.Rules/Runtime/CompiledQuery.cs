using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Where the stream of a compiled query begins.</summary>
internal abstract class CompiledSource
{
    /// <summary>How many conditions it has.</summary>
    public virtual int ConditionCount => 0;

    /// <summary>Fills the stream; false if that failed and somebody took the error upon himself.</summary>
    public abstract bool TryFill(List<StreamItem> items, MatchRun run, int position);
}

internal sealed class CompiledFactSource(CompiledPattern pattern) : CompiledSource
{
    public override int ConditionCount => pattern.ConditionCount;

    public override bool TryFill(List<StreamItem> items, MatchRun run, int position)
    {
        var candidates = run.Candidates(pattern);
        for (var i = 0; i < candidates.Count; i++)
        {
            run.Values[pattern.Slot] = candidates[i].Value;
            if (pattern.Holds(run, position))
            {
                items.Add(new StreamItem(new Contribution(candidates[i], Members: null), candidates[i].Value));
            }
        }

        return true;
    }
}

internal sealed class CompiledValueSource(CompiledExpression<object?> value) : CompiledSource
{
    public override bool TryFill(List<StreamItem> items, MatchRun run, int position)
    {
        var isKnown = value.TryEvaluate(run.Values, run.Session, out var result);
        if (isKnown)
        {
            items.Add(new StreamItem(Contribution.Of(this), result));
        }

        return isKnown;
    }
}

internal sealed class CompiledQuery(
    QueryElement source, CompiledSource from, CompiledQueryStep[] steps, int slot, int contribution, int position)
    : CompiledElement(source.Text, position)
{
    public override void Extend(MatchRun run)
    {
        var items = run.Items.Take();
        if (TryRun(items, run))
        {
            if (items.Count == 0)
            {
                run.Failed(Position, WhyNot.NoCandidate, Text, candidate: null);
            }

            foreach (var item in items)
            {
                run.Values[slot] = item.Value;
                run.Contributions[contribution] = item.From;
                GoOn(run);
            }
        }

        run.Items.Return(items);
    }

    private bool TryRun(List<StreamItem> items, MatchRun run)
    {
        var isKnown = from.TryFill(items, run, Position);
        for (var i = 0; isKnown && i < steps.Length; i++)
        {
            isKnown = steps[i].TryApply(items, run, new StepPlace(Position, from.ConditionCount + i));
        }

        return isKnown;
    }
}

/// <summary>Where a step stands, for the reasons why a rule doesn't match.</summary>
/// <param name="Position">The query among the elements of its rule.</param>
/// <param name="Condition">The step among the conditions of the query.</param>
internal readonly record struct StepPlace(int Position, int Condition);

/// <summary>A step of a compiled query.</summary>
internal abstract class CompiledQueryStep
{
    /// <summary>Changes the stream; false if that failed and somebody took the error upon himself.</summary>
    public abstract bool TryApply(List<StreamItem> items, MatchRun run, StepPlace place);
}
