namespace PbrEngine.Rules.Model;

/// <summary>
/// What an action may do to the session it runs in. Changes are matched after the rule's last action.
/// </summary>
public interface IContext
{
    /// <summary>The rule that is firing.</summary>
    public IRuleDefinition Rule { get; }

    /// <summary>The facts the rule is firing for.</summary>
    public IMatch Match { get; }

    /// <summary>What the caller of Fire may ask to stop by; long actions should heed it.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Ends the firing cycle once this rule's actions are done.</summary>
    public void Halt();

    /// <summary>Adds a fact that stands on its own.</summary>
    /// <exception cref="ArgumentException">An equal fact is already there.</exception>
    public void Insert(object fact);

    /// <summary>Adds facts that stand on their own; none when one of them is already there.</summary>
    /// <exception cref="ArgumentException">An equal fact is already there.</exception>
    public void InsertAll(IEnumerable<object> facts);

    /// <summary>Adds a fact unless an equal one is there, and says whether it did.</summary>
    public bool TryInsert(object fact);

    /// <summary>Says that a fact has changed, so that rules match it anew.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void Update(object fact);

    /// <summary>Says that facts have changed; of none when one of them is not there.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void UpdateAll(IEnumerable<object> facts);

    /// <summary>Says that a fact has changed if it is there, and whether it is.</summary>
    public bool TryUpdate(object fact);

    /// <summary>Removes a fact.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void Retract(object fact);

    /// <summary>Removes facts; none when one of them is not there.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void RetractAll(IEnumerable<object> facts);

    /// <summary>Removes a fact if it is there, and says whether it was.</summary>
    public bool TryRetract(object fact);

    /// <summary>The keys of the facts linked to this match.</summary>
    public IReadOnlyCollection<object> GetLinkedKeys();

    /// <summary>The fact of this match with a key, or null: how an action that runs again tells that it ran.</summary>
    public object? GetLinked(object key);

    /// <summary>Adds a fact that stands only as long as this match does.</summary>
    /// <param name="key">Tells the linked facts of one match apart.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The key is in use in this match, or an equal fact is there.</exception>
    public void InsertLinked(object key, object fact);

    /// <summary>Adds facts, by key, that stand only as long as this match does.</summary>
    /// <exception cref="ArgumentException">A key is in use in this match, or an equal fact is there.</exception>
    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Puts another fact in the place of a linked one, or says that it has changed.</summary>
    /// <exception cref="ArgumentException">This match has no fact with that key, or an equal fact is there.</exception>
    public void UpdateLinked(object key, object fact);

    /// <summary>Puts other facts in the place of linked ones, by key.</summary>
    /// <exception cref="ArgumentException">This match has no fact with a key, or an equal fact is there.</exception>
    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Removes a linked fact.</summary>
    /// <exception cref="ArgumentException">This match has no fact with that key.</exception>
    public void RetractLinked(object key, object fact);

    /// <summary>Removes linked facts, by key.</summary>
    /// <exception cref="ArgumentException">This match has no fact with a key.</exception>
    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Asks the session's dependency resolver for a service.</summary>
    /// <exception cref="InvalidOperationException">The session has no resolver.</exception>
    public object Resolve(Type serviceType);
}
