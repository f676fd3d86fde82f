using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Runtime;

internal sealed class Session : ISession
{
    private readonly SessionFactory network;
    private readonly WorkingMemory memory;
    private readonly Agenda agenda;
    private readonly LoopGuard guard;
    private readonly TraceRecorder? recorder;
    private SessionEvents? events;
    private Activation? firing;
    private ActionContext? context;
    private bool isHalted;
    private bool isExhausted;

    public Session(SessionFactory network, SessionOptions options)
    {
        this.network = network;
        memory = new WorkingMemory(network, this);
        Linked = new LinkedFacts(this, memory);
        agenda = new Agenda(network, this, memory);
        guard = new LoopGuard(options.FiringsMax);
        recorder = options.Trace.IsOn ? new TraceRecorder(options.Trace) : null;
        DependencyResolver = network.DependencyResolver;
        ActionInterceptor = network.ActionInterceptor;
    }

    public bool AutoPropagateLinkedFacts { get; set; } = true;

    public IAgenda Agenda => agenda;

    public IEventProvider Events => events ??= new SessionEvents(network.Shared);

    public IDependencyResolver DependencyResolver { get; set; }

    public IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Whom to tell what happens.</summary>
    public SessionEvents Raised => events ?? network.Shared;

    public LinkedFacts Linked { get; }

    public IEqualityComparer<object> Identity => network.Identity;

    /// <summary>
    /// Whether rules are being matched. Whatever throws out of the middle of that leaves matches that must not be
    /// read, so that it then stays true for good.
    /// </summary>
    public bool IsMatching { get; set; }

    /// <summary>Whether rules see linked facts as they come.</summary>
    public bool IsReleasing { get; private set; }

    public void Insert(object fact)
    {
        if (!TryInsert(fact))
        {
            throw new ArgumentException(
                $"an equal fact of type {fact.GetType().Name} is already there; insert it once", nameof(fact));
        }
    }

    public bool TryInsert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return TryInsertAll([fact]).FailedCount == 0;
    }

    public void InsertAll(IEnumerable<object> facts)
    {
        if (TryInsertAll(facts).FailedCount > 0)
        {
            throw new ArgumentException("a fact is there already or given twice; none is inserted", nameof(facts));
        }
    }

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options = BatchOptions.AllOrNothing)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ThrowIfBroken();
        var failed = memory.Stage(facts, options == BatchOptions.AllOrNothing);
        memory.Accept(recorder is null || firing is null ? null : recorder.Produced);
        Follow();
        return failed is null ? FactResult.Complete : new FactResult(failed);
    }

    public void Update(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        UpdateAll([fact]);
    }

    public bool TryUpdate(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return TryUpdateAll([fact]).FailedCount == 0;
    }

    public void UpdateAll(IEnumerable<object> facts)
    {
        if (TryUpdateAll(facts) is { FailedCount: > 0 } result)
        {
            throw new ArgumentException($"{Why(result.Failed.First())}; nothing is updated", nameof(facts));
        }
    }

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options = BatchOptions.AllOrNothing) =>
        Change(facts, options, (fact, value) => memory.Update(fact, value));

    public void Retract(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        RetractAll([fact]);
    }

    public bool TryRetract(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return TryRetractAll([fact]).FailedCount == 0;
    }

    public void RetractAll(IEnumerable<object> facts)
    {
        if (TryRetractAll(facts) is { FailedCount: > 0 } result)
        {
            throw new ArgumentException($"{Why(result.Failed.First())}; nothing is retracted", nameof(facts));
        }
    }

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options = BatchOptions.AllOrNothing) =>
        Change(facts, options, (fact, _) => memory.Remove(fact));

    public IEnumerable<ILinkedFactSet> PropagateLinked()
    {
        ThrowIfBroken();
        var released = Linked.Release();
        Follow();
        return released;
    }

    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxRulesNumber);
        ThrowIfFiring();
        isHalted = false;
        var count = 0;
        Refresh(AutoPropagateLinkedFacts);
        while (count < maxRulesNumber
            && !isHalted
            && !cancellationToken.IsCancellationRequested
            && agenda.Next() is { } activation)
        {
            count++;
            Fire(activation, cancellationToken);
        }

        Refresh(AutoPropagateLinkedFacts);
        return count;
    }

    public IQueryable<TFact> Query<TFact>() => Facts<TFact>().AsQueryable();

    public IReadOnlyList<TFact> Facts<TFact>()
    {
        ThrowIfBroken();
        return memory.Values<TFact>();
    }

    public IReadOnlyList<RuleTrace> GetTrace()
    {
        if (recorder is null)
        {
            throw new InvalidOperationException("this session keeps no trace; make it with TraceOptions.On");
        }

        ThrowIfFiring();
        Refresh(AutoPropagateLinkedFacts);
        return [.. network.Rules.Select(r => recorder.TraceOf(r, agenda))];
    }

    public void Reset()
    {
        ThrowIfFiring();
        memory.Reset();
        agenda.Reset();
        Linked.Reset();
        guard.Reset();
        recorder?.Reset();
        events = null;
        isHalted = false;
        IsReleasing = false;
        AutoPropagateLinkedFacts = true;
        DependencyResolver = network.DependencyResolver;
        ActionInterceptor = network.ActionInterceptor;
    }

    public RuleMatches MatchesOf(CompiledRule rule) => agenda.MatchesOf(rule);

    public void Halt() => isHalted = true;

    /// <summary>Notes a fact that an action made.</summary>
    public void Produced(object fact)
    {
        if (firing is not null)
        {
            recorder?.Produced(fact);
        }
    }

    private string Why(object fact) => memory.Find(fact) is { LinkedTo: { } match }
        ? $"this fact is linked to a match of '{match.Rule.Name}' and goes with it"
        : $"no equal fact of type {fact.GetType().Name} is there";

    private FactResult Change(IEnumerable<object> facts, BatchOptions options, Action<Fact, object> change)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ThrowIfBroken();
        List<object> all = [.. facts];
        var found = all.ConvertAll(f => memory.Find(f));
        var failed = all.Where((_, i) => found[i] is null or { LinkedTo: not null }).ToList();
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing)
        {
            return new FactResult(failed);
        }

        for (var i = 0; i < all.Count; i++)
        {
            if (found[i] is { LinkedTo: null } fact)
            {
                change(fact, all[i]);
                memory.Touch(fact);
            }
        }

        Follow();
        return failed.Count == 0 ? FactResult.Complete : new FactResult(failed);
    }

    // Changes that an action makes are followed up once the action's rule is done.
    private void Follow()
    {
        if (firing is null)
        {
            Refresh(isReleasing: true);
        }
    }

    private void Refresh(bool isReleasing, bool isFiring = false)
    {
        ThrowIfBroken();
        if (isReleasing)
        {
            Linked.Release();
        }

        if (agenda.HasChanges)
        {
            IsReleasing = isReleasing;
            agenda.Refresh(isFiring);
        }
    }

    private void Fire(Activation activation, CancellationToken cancellation)
    {
        isExhausted = guard.IsExhausted;
        guard.Count(activation.Rule);
        agenda.Take(activation);
        firing = activation;
        IsReleasing = AutoPropagateLinkedFacts;
        recorder?.Begin();
        try
        {
            Raised.Firing(this, activation);
            (context ??= new ActionContext(this)).Run(activation, cancellation);
            Raised.Fired(this, activation);
            recorder?.End(activation);
        }
        finally
        {
            firing = null;
            Refresh(AutoPropagateLinkedFacts, isFiring: true);
        }
    }

    private void ThrowIfFiring()
    {
        if (firing is not null)
        {
            throw new InvalidOperationException("an action must use its context, not the session it runs in");
        }

        ThrowIfBroken();
    }

    private void ThrowIfBroken()
    {
        if (IsMatching || isExhausted)
        {
            throw new InvalidOperationException("a rule of this session failed; make a new session");
        }
    }
}
