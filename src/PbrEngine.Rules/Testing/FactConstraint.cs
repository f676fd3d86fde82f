using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Testing;

/// <summary>What is expected of one fact of a firing; made by <see cref="Matched"/>.</summary>
public abstract class FactConstraint
{
    private protected FactConstraint()
    {
    }

    /// <summary>The expectation as a person would say it.</summary>
    public abstract string Text { get; }

    internal abstract bool IsSatisfiedBy(IFactMatch fact);

    internal abstract void Report(IFactMatch fact);
}

/// <summary>What is expected of one fact of a firing; made by <see cref="Matched"/>.</summary>
/// <typeparam name="TFact">The type of the fact.</typeparam>
public sealed class FactConstraint<TFact> : FactConstraint
    where TFact : notnull
{
    private readonly Func<TFact, bool>? predicate;
    private readonly List<Action<TFact>> callbacks = [];

    internal FactConstraint(string text, Func<TFact, bool>? predicate)
    {
        Text = text;
        this.predicate = predicate;
    }

    /// <inheritdoc/>
    public override string Text { get; }

    /// <summary>Does something with each fact that is as expected.</summary>
    public FactConstraint<TFact> Callback(Action<TFact> callback)
    {
        callbacks.Add(callback);
        return this;
    }

    internal override bool IsSatisfiedBy(IFactMatch fact) =>
        typeof(TFact).IsAssignableFrom(fact.Declaration.Type)
        && (predicate is null || (fact.Value is TFact value && predicate(value)));

    internal override void Report(IFactMatch fact)
    {
        if (fact.Value is TFact value)
        {
            callbacks.ForEach(c => c(value));
        }
    }
}
