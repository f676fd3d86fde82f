using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>What the actions of a firing see of their session; one serves every firing, one after the other.</summary>
internal sealed class ActionContext(Session session) : IContext
{
    private Activation activation = null!;

    public IRuleDefinition Rule => activation.Rule;

    public IMatch Match => activation;

    public CancellationToken CancellationToken { get; private set; }

    public void Halt() => session.Halt();

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public void Update(object fact) => session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => session.UpdateAll(facts);

    public bool TryUpdate(object fact) => session.TryUpdate(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => session.RetractAll(facts);

    public bool TryRetract(object fact) => session.TryRetract(fact);

    public IReadOnlyCollection<object> GetLinkedKeys() => [.. activation.Linked.All().Select(l => l.Key)];

    public object? GetLinked(object key) => activation.Linked.Find(key)?.Value;

    public void InsertLinked(object key, object fact)
    {
        session.Linked.Insert(activation, key, fact);
        session.Produced(fact);
    }

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            InsertLinked(key, fact);
        }
    }

    public void UpdateLinked(object key, object fact)
    {
        session.Linked.Update(activation, key, fact);
        session.Produced(fact);
    }

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            UpdateLinked(key, fact);
        }
    }

    public void RetractLinked(object key, object fact) => session.Linked.Retract(activation, key);

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            RetractLinked(key, fact);
        }
    }

    public object Resolve(Type serviceType) =>
        session.DependencyResolver.Resolve(new ResolutionContext(session, Rule), serviceType);

    /// <summary>Does the rule's actions, or has them done.</summary>
    /// <exception cref="RuleRhsExpressionEvaluationException">An action threw.</exception>
    public void Run(Activation fired, CancellationToken cancellation)
    {
        activation = fired;
        CancellationToken = cancellation;
        if (session.ActionInterceptor is { } interceptor)
        {
            var due = Array.FindAll(activation.Compiled.Actions, a => a.IsFor(activation.Trigger));
            interceptor.Intercept(this, Array.ConvertAll(due, a => new ActionInvocation(this, activation, a)));
            return;
        }

        foreach (var action in activation.Compiled.Actions)
        {
            if (action.IsFor(activation.Trigger))
            {
                Do(action, isBare: false);
            }
        }
    }

    /// <summary>Does one action.</summary>
    /// <param name="action">The action.</param>
    /// <param name="isBare">Whether what it throws reaches the caller as it is.</param>
    public void Do(CompiledAction action, bool isBare)
    {
        var made = action.IsYield ? GetLinked(action.Element) : null;
        var part = made is null ? action.First : action.Update!;
        try
        {
            Do(action, part, made);
            Watched(part, null);
        }
        catch (Exception e)
        {
            Watched(part, e);
            if (IsHandled(part, e))
            {
                return;
            }

            if (isBare)
            {
                throw;
            }

            throw new RuleRhsExpressionEvaluationException(Rule.Name, part.Source.Text, activation.FactValues(), e);
        }
    }

    private void Do(CompiledAction action, CompiledActionPart part, object? made)
    {
        foreach (var service in part.Services)
        {
            activation.Values[service.Slot] = Resolve(service.Type);
        }

        var result = part.Run(this, made, activation.Values);
        if (action.IsYield)
        {
            Yield(action.Element, made, result ?? throw new InvalidOperationException("a Yield made no fact"));
        }
    }

    private void Yield(object key, object? made, object fact)
    {
        if (made is null)
        {
            InsertLinked(key, fact);
        }
        else
        {
            UpdateLinked(key, fact);
        }
    }

    private bool IsHandled(CompiledActionPart part, Exception thrown) => session.Raised.IsHandled(
        session,
        new RhsExpressionErrorEventArgs(part.Source.Source, thrown, part.Arguments(activation.Values), activation));

    private void Watched(CompiledActionPart part, Exception? thrown)
    {
        if (session.Raised.AreActionsWatched)
        {
            session.Raised.Evaluated(session, new RhsExpressionEventArgs(
                part.Source.Source, thrown, part.Arguments(activation.Values), activation));
        }
    }
}
