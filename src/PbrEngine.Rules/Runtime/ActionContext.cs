using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>What the actions of one firing see of their session.</summary>
internal sealed class ActionContext(Session session, Activation activation) : IContext
{
    public RuleDefinition Rule => activation.Rule;

    public IMatch Match => activation;

    public void Halt() => session.Halt();

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public object? GetLinked(object key) => activation.Linked.GetValueOrDefault(key)?.Value;

    public void InsertLinked(object key, object fact) => session.InsertLinked(activation, key, fact);

    public void UpdateLinked(object key, object fact) => session.UpdateLinked(activation, key, fact);

    public void Update(object fact) => session.Update(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void Do(CompiledAction action)
    {
        try
        {
            var result = action.Do(this, activation.Values);
            if (action.Key is not null)
            {
                Yield(action.Key, result ?? throw new InvalidOperationException("a Yield made no fact"));
            }
        }
        catch (Exception e)
        {
            var facts = activation.Facts.Select(f => f.Value).OfType<object>();
            throw new RuleActionEvaluationException(Rule.Name, action.Text, [.. facts], e);
        }
    }

    private void Yield(object key, object fact)
    {
        if (activation.Linked.ContainsKey(key))
        {
            UpdateLinked(key, fact);
        }
        else
        {
            InsertLinked(key, fact);
        }
    }
}
