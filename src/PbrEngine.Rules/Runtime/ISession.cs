using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Runtime;

/// <summary>
/// One evaluation of a rule set over some facts. Small and short-lived: one for each subject, or one that is reset
/// after each. Not thread-safe; different sessions may run at the same time.
/// </summary>
/// <remarks>
/// Facts are told apart by their own equality. Conditions are evaluated once for each call that changes facts: insert
/// facts together, not one by one. After an exception from a condition, a filter or the loop guard the session refuses
/// further use.
/// </remarks>
public interface ISession
{
    /// <summary>
    /// Whether Fire lets rules see linked facts as they come; true by default. If not, they wait for
    /// <see cref="PropagateLinked"/>, or for the next fact that is inserted, updated or retracted.
    /// </summary>
    public bool AutoPropagateLinkedFacts { get; set; }

    /// <summary>The matches that have yet to fire.</summary>
    public IAgenda Agenda { get; }

    /// <summary>What happens in this session.</summary>
    public IEventProvider Events { get; }

    /// <summary>Gives the services that rules ask for; the factory's by default.</summary>
    public IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Does the actions of rules in the session's place; the factory's by default.</summary>
    public IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Adds a fact.</summary>
    /// <exception cref="ArgumentException">An equal fact is already there.</exception>
    public void Insert(object fact);

    /// <summary>Adds a fact unless an equal one is there, and says whether it did.</summary>
    public bool TryInsert(object fact);

    /// <summary>Adds facts, in order; none when one of them is already there.</summary>
    /// <exception cref="ArgumentException">An equal fact is already there, or two of them are equal.</exception>
    public void InsertAll(IEnumerable<object> facts);

    /// <summary>Adds facts, in order, and says which could not be added.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do with the others when one of them is already there.</param>
    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options = BatchOptions.AllOrNothing);

    /// <summary>Says that a fact has changed; by the fact's own equality it is still the same.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void Update(object fact);

    /// <summary>Says that a fact has changed if it is there, and whether it is.</summary>
    public bool TryUpdate(object fact);

    /// <summary>Says that facts have changed; of none when one of them is not there.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void UpdateAll(IEnumerable<object> facts);

    /// <summary>Says that facts have changed, and which could not be found.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do with the others when one of them is not there.</param>
    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options = BatchOptions.AllOrNothing);

    /// <summary>Removes a fact, and with it the facts linked to matches that end.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void Retract(object fact);

    /// <summary>Removes a fact if it is there, and says whether it was.</summary>
    public bool TryRetract(object fact);

    /// <summary>Removes facts; none when one of them is not there.</summary>
    /// <exception cref="ArgumentException">No equal fact is there, or it is linked to a match.</exception>
    public void RetractAll(IEnumerable<object> facts);

    /// <summary>Removes facts, and says which could not be found.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="options">What to do with the others when one of them is not there.</param>
    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options = BatchOptions.AllOrNothing);

    /// <summary>Lets rules see the linked facts that wait, and returns them.</summary>
    public IEnumerable<ILinkedFactSet> PropagateLinked();

    /// <summary>Fires rules until none is left to fire or one halts, and returns how many firings there were.</summary>
    /// <exception cref="RuleExecutionException">A condition, computed value or action of a rule threw.</exception>
    /// <exception cref="RuleLoopException">The session's limit of firings was reached.</exception>
    public int Fire();

    /// <summary>As <see cref="Fire()"/>, until the caller asks to stop.</summary>
    public int Fire(CancellationToken cancellationToken);

    /// <summary>As <see cref="Fire()"/>, but at most so many times.</summary>
    /// <param name="maxRulesNumber">The number of firings after which to stop.</param>
    public int Fire(int maxRulesNumber);

    /// <summary>As <see cref="Fire()"/>, but at most so many times, until the caller asks to stop.</summary>
    public int Fire(int maxRulesNumber, CancellationToken cancellationToken);

    /// <summary>The facts of a type (or derived, or implementing it) as they are now, in order of insertion.</summary>
    /// <typeparam name="TFact">The type; <see cref="object"/> for all.</typeparam>
    public IQueryable<TFact> Query<TFact>();

    /// <summary>As <see cref="Query{TFact}"/>, as a list: no query provider stands between.</summary>
    /// <typeparam name="TFact">The type; <see cref="object"/> for all.</typeparam>
    public IReadOnlyList<TFact> Facts<TFact>();

    /// <summary>What became of every rule so far, in order of load.</summary>
    /// <exception cref="InvalidOperationException">The session was made without a trace.</exception>
    public IReadOnlyList<RuleTrace> GetTrace();

    /// <summary>
    /// Makes the session as it was when its factory made it: without facts, matches, trace, filters and subscribers.
    /// It costs less than a new one, because it keeps the room that it has taken.
    /// </summary>
    /// <remarks>
    /// A match or fact that an event, an action or the agenda gave must not be used afterwards. Lists of facts, and
    /// traces, stay as they are.
    /// </remarks>
    /// <exception cref="InvalidOperationException">An action is running, or a rule of the session failed.</exception>
    public void Reset();
}
