using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Runtime;

/// <summary>
/// One evaluation of a rule set over some facts. Small and short-lived: one for each subject. Not thread-safe;
/// different sessions may run at the same time.
/// </summary>
/// <remarks>
/// Facts are told apart by their own equality. Conditions are evaluated by <see cref="Fire()"/>,
/// <see cref="Query{TFact}"/> and <see cref="GetTrace"/>, not while facts are inserted. After an exception from a rule
/// or from the loop guard the session refuses further use.
/// </remarks>
public interface ISession
{
    /// <summary>Adds a fact.</summary>
    /// <exception cref="ArgumentException">An equal fact is already there.</exception>
    public void Insert(object fact);

    /// <summary>Adds a fact unless an equal one is there, and says whether it did.</summary>
    public bool TryInsert(object fact);

    /// <summary>Adds facts, in order; none when one of them is already there.</summary>
    /// <exception cref="ArgumentException">An equal fact is already there, or two of them are equal.</exception>
    public void InsertAll(IEnumerable<object> facts);

    /// <summary>Says that a fact has changed; by the fact's own equality it is still the same.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void Update(object fact);

    /// <summary>Removes a fact, and with it the facts linked to matches that end.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void Retract(object fact);

    /// <summary>Fires rules until none is left to fire or one halts, and returns how many firings there were.</summary>
    /// <exception cref="RuleExecutionException">A condition, computed value or action of a rule threw.</exception>
    /// <exception cref="RuleLoopException">The session's limit of firings was reached.</exception>
    public int Fire();

    /// <summary>As <see cref="Fire()"/>, but at most so many times.</summary>
    /// <param name="maxRulesNumber">The number of firings after which to stop.</param>
    public int Fire(int maxRulesNumber);

    /// <summary>The facts of a type (or derived, or implementing it) as they are now, in order of insertion.</summary>
    /// <typeparam name="TFact">The type; <see cref="object"/> for all.</typeparam>
    public IReadOnlyList<TFact> Query<TFact>();

    /// <summary>What became of every rule so far, in order of load.</summary>
    /// <exception cref="InvalidOperationException">The session was made without a trace.</exception>
    public IReadOnlyList<RuleTrace> GetTrace();
}
