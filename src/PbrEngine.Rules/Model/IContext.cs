namespace PbrEngine.Rules.Model;

/// <summary>
/// What an action may do to the session it runs in. Changes are matched after the rule's last action.
/// </summary>
public interface IContext
{
    /// <summary>The rule that is firing.</summary>
    public RuleDefinition Rule { get; }

    /// <summary>The facts the rule is firing for.</summary>
    public IMatch Match { get; }

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

    /// <summary>Adds a fact that stands only as long as this match does.</summary>
    /// <param name="key">Tells the linked facts of one match apart.</param>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentException">The key is in use in this match, or an equal fact is there.</exception>
    public void InsertLinked(object key, object fact);

    /// <summary>The fact of this match with a key, or null: how an action that runs again tells that it ran.</summary>
    public object? GetLinked(object key);

    /// <summary>Puts another fact in the place of a linked one.</summary>
    /// <exception cref="ArgumentException">This match has no fact with that key, or an equal fact is there.</exception>
    public void UpdateLinked(object key, object fact);

    /// <summary>Says that a fact has changed, so that rules match it anew.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void Update(object fact);

    /// <summary>Removes a fact.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void Retract(object fact);
}
