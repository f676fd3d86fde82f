using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>One element of a query's stream.</summary>
/// <param name="From">What it is identified by, and the facts behind it.</param>
/// <param name="Value">The element.</param>
internal readonly record struct StreamItem(Contribution From, object? Value);

internal sealed class CompiledQuery(
    QueryElement source, CompiledPattern pattern, CompiledQueryStep[] steps, int slot, int contribution)
    : CompiledElement(source)
{
    public override void Extend(MatchRun run, int position)
    {
        var items = Facts(run, position);
        for (var i = 0; i < steps.Length; i++)
        {
            items = steps[i].Apply(items, run, position, pattern.ConditionCount + i);
        }

        if (items.Count == 0)
        {
            run.Failed(position, WhyNot.NoCandidate, Text, candidate: null);
        }

        foreach (var item in items)
        {
            run.Values[slot] = item.Value;
            run.Contributions[contribution] = item.From;
            run.GoOn(position + 1);
        }
    }

    private List<StreamItem> Facts(MatchRun run, int position)
    {
        var items = new List<StreamItem>();
        foreach (var candidate in run.Candidates(pattern))
        {
            run.Values[pattern.Slot] = candidate.Value;
            if (pattern.Holds(run, position))
            {
                items.Add(new StreamItem(new Contribution(candidate, Members: null), candidate.Value));
            }
        }

        return items;
    }
}

internal abstract class CompiledQueryStep
{
    public abstract List<StreamItem> Apply(List<StreamItem> items, MatchRun run, int position, int index);
}

internal sealed class CompiledWhere(CompiledCondition condition, int slot) : CompiledQueryStep
{
    public override List<StreamItem> Apply(List<StreamItem> items, MatchRun run, int position, int index) =>
        items.FindAll(item =>
        {
            run.Values[slot] = item.Value;
            var holds = condition.Test(run.Values);
            if (!holds)
            {
                run.Failed(position, index, condition.Text, item.Value);
            }

            return holds;
        });
}

internal sealed class CompiledSelect(CompiledValue selector, int slot) : CompiledQueryStep
{
    public override List<StreamItem> Apply(List<StreamItem> items, MatchRun run, int position, int index) =>
        items.ConvertAll(item =>
        {
            run.Values[slot] = item.Value;
            return item with { Value = selector.Compute(run.Values) };
        });
}

internal sealed class CompiledCollect<T> : CompiledQueryStep
{
    // The collection keeps its identity when its members change: the match is updated, not replaced.
    public override List<StreamItem> Apply(List<StreamItem> items, MatchRun run, int position, int index)
    {
        IReadOnlyList<Fact> members = [.. items.SelectMany(i => i.From.Members ?? [(Fact)i.From.Identity])];
        var collection = Array.AsReadOnly([.. items.Select(i => (T)i.Value!)]);
        return [new StreamItem(new Contribution(this, members), collection)];
    }
}
