namespace PbrEngine.Rules.Runtime;

/// <summary>
/// What happens in a session, or in every session of a factory. The sender is the session. A session without
/// subscribers pays nothing for events.
/// </summary>
public interface IEventProvider
{
    /// <summary>A match was found.</summary>
    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    /// <summary>The facts of a match were updated.</summary>
    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    /// <summary>A match holds no more.</summary>
    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    /// <summary>A rule's actions are about to be done.</summary>
    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    /// <summary>A rule's actions are done.</summary>
    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    /// <summary>A fact is about to be inserted.</summary>
    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    /// <summary>A fact was inserted.</summary>
    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    /// <summary>A fact is about to be updated.</summary>
    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    /// <summary>A fact was updated.</summary>
    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    /// <summary>A fact is about to be retracted.</summary>
    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    /// <summary>A fact was retracted.</summary>
    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    /// <summary>A condition, computed value or query step was evaluated.</summary>
    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    /// <summary>A condition, computed value or query step threw.</summary>
    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    /// <summary>A filter was evaluated.</summary>
    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    /// <summary>A filter threw.</summary>
    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    /// <summary>An action was done.</summary>
    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    /// <summary>An action threw.</summary>
    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;
}
