using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>The subscribers of a session, and those of its factory behind them.</summary>
internal sealed class SessionEvents(SessionEvents? behind) : IEventProvider
{
    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    /// <summary>Whether somebody would see when, or how often, rules are matched.</summary>
    public bool IsMatchingWatched => ActivationCreatedEvent is not null
        || ActivationUpdatedEvent is not null
        || ActivationDeletedEvent is not null
        || LhsExpressionEvaluatedEvent is not null
        || LhsExpressionFailedEvent is not null
        || behind?.IsMatchingWatched == true;

    public bool AreConditionsWatched =>
        LhsExpressionEvaluatedEvent is not null || behind?.AreConditionsWatched == true;

    public bool AreFiltersWatched =>
        AgendaExpressionEvaluatedEvent is not null || behind?.AreFiltersWatched == true;

    public bool AreActionsWatched =>
        RhsExpressionEvaluatedEvent is not null || behind?.AreActionsWatched == true;

    public void Created(ISession session, IMatch match) =>
        Raise(session, match, static e => e.ActivationCreatedEvent);

    public void Updated(ISession session, IMatch match) =>
        Raise(session, match, static e => e.ActivationUpdatedEvent);

    public void Deleted(ISession session, IMatch match) =>
        Raise(session, match, static e => e.ActivationDeletedEvent);

    public void Firing(ISession session, IMatch match) => Raise(session, match, static e => e.RuleFiringEvent);

    public void Fired(ISession session, IMatch match) => Raise(session, match, static e => e.RuleFiredEvent);

    public void Inserting(ISession session, IFact fact) => Raise(session, fact, static e => e.FactInsertingEvent);

    public void Inserted(ISession session, IFact fact) => Raise(session, fact, static e => e.FactInsertedEvent);

    public void Updating(ISession session, IFact fact) => Raise(session, fact, static e => e.FactUpdatingEvent);

    public void Updated(ISession session, IFact fact) => Raise(session, fact, static e => e.FactUpdatedEvent);

    public void Retracting(ISession session, IFact fact) => Raise(session, fact, static e => e.FactRetractingEvent);

    public void Retracted(ISession session, IFact fact) => Raise(session, fact, static e => e.FactRetractedEvent);

    public void Evaluated(ISession session, LhsExpressionEventArgs args) =>
        Raise(session, args, static e => e.LhsExpressionEvaluatedEvent);

    public void Evaluated(ISession session, AgendaExpressionEventArgs args) =>
        Raise(session, args, static e => e.AgendaExpressionEvaluatedEvent);

    public void Evaluated(ISession session, RhsExpressionEventArgs args) =>
        Raise(session, args, static e => e.RhsExpressionEvaluatedEvent);

    public bool IsHandled(ISession session, LhsExpressionErrorEventArgs args)
    {
        Raise(session, args, static e => e.LhsExpressionFailedEvent);
        return args.IsHandled;
    }

    public bool IsHandled(ISession session, AgendaExpressionErrorEventArgs args)
    {
        Raise(session, args, static e => e.AgendaExpressionFailedEvent);
        return args.IsHandled;
    }

    public bool IsHandled(ISession session, RhsExpressionErrorEventArgs args)
    {
        Raise(session, args, static e => e.RhsExpressionFailedEvent);
        return args.IsHandled;
    }

    private void Raise(ISession session, IMatch match, Func<SessionEvents, EventHandler<AgendaEventArgs>?> of)
    {
        if (of(this) is not null || (behind is not null && of(behind) is not null))
        {
            Raise(session, new AgendaEventArgs(match), of);
        }
    }

    private void Raise(ISession session, IFact fact, Func<SessionEvents, EventHandler<WorkingMemoryEventArgs>?> of)
    {
        if (of(this) is not null || (behind is not null && of(behind) is not null))
        {
            Raise(session, new WorkingMemoryEventArgs(fact), of);
        }
    }

    private void Raise<TArgs>(ISession session, TArgs args, Func<SessionEvents, EventHandler<TArgs>?> of)
        where TArgs : EventArgs
    {
        of(this)?.Invoke(session, args);
        behind?.Raise(session, args, of);
    }
}
