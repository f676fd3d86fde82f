using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Runtime;

internal sealed class Session : ISession
{
    private readonly SessionFactory network;
    private readonly WorkingMemory memory;
    private readonly Agenda agenda;
    private readonly LoopGuard guard;
    private readonly TraceRecorder? recorder;
    private Activation? firing;
    private bool isHalted;
    private bool isBroken;

    public Session(SessionFactory network, SessionOptions options)
    {
        this.network = network;
        memory = new WorkingMemory(network);
        agenda = new Agenda(network, memory);
        guard = new LoopGuard(options.FiringsMax);
        recorder = options.Trace.IsOn ? new TraceRecorder(options.Trace) : null;
    }

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
        ThrowIfBroken();
        if (FindCurrent(fact) is not null)
        {
            return false;
        }

        memory.Add(fact, source: null);
        recorder?.Produced(fact);
        return true;
    }

    public void InsertAll(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var all = facts.ToList();
        if (all.Distinct().Count() != all.Count || all.Exists(f => FindCurrent(f) is not null))
        {
            throw new ArgumentException("a fact is there already or given twice; none is inserted", nameof(facts));
        }

        all.ForEach(Insert);
    }

    public void Update(object fact) => memory.Update(FindOwn(fact), fact);

    public void Retract(object fact) => memory.Remove(FindOwn(fact));

    public int Fire() => Fire(int.MaxValue);

    public int Fire(int maxRulesNumber)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxRulesNumber);
        isHalted = false;
        var count = 0;
        Refresh();
        while (count < maxRulesNumber && !isHalted && agenda.Next() is { } activation)
        {
            Guarded(() => Fire(activation));
            count++;
        }

        return count;
    }

    public IReadOnlyList<TFact> Query<TFact>()
    {
        Refresh();
        return [.. memory.Facts.Select(f => f.Value).OfType<TFact>()];
    }

    public IReadOnlyList<RuleTrace> GetTrace()
    {
        if (recorder is null)
        {
            throw new InvalidOperationException("this session keeps no trace; make it with TraceOptions.On");
        }

        Refresh();
        return [.. network.Rules.Select(r => recorder.TraceOf(r, agenda.HasPending(r), memory))];
    }

    public void Halt() => isHalted = true;

    public void InsertLinked(Activation match, object key, object fact)
    {
        if (match.Linked.ContainsKey(key))
        {
            throw new ArgumentException("this match already has a linked fact with this key", nameof(key));
        }

        match.Link(key, memory.Add(fact, match));
        recorder?.Produced(fact);
    }

    public void UpdateLinked(Activation match, object key, object fact)
    {
        if (!match.Linked.TryGetValue(key, out var linked))
        {
            throw new ArgumentException("this match has no linked fact with this key", nameof(key));
        }

        if (linked.Value.GetType() == fact.GetType())
        {
            memory.Update(linked, fact);
        }
        else
        {
            // Other patterns are concerned: one fact goes and another comes.
            memory.Remove(linked);
            match.Link(key, memory.Add(fact, match));
        }

        recorder?.Produced(fact);
    }

    // A linked fact whose match has ended meanwhile must not stand in the way of an equal one. While a rule fires
    // there is none: every change before it has been followed up.
    private Fact? FindCurrent(object fact)
    {
        if (firing is null && memory.Find(fact) is { Source: not null } && memory.HasChanges)
        {
            Refresh();
        }

        return memory.Find(fact);
    }

    private Fact FindOwn(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ThrowIfBroken();
        var found = FindCurrent(fact)
            ?? throw new ArgumentException($"no equal fact of type {fact.GetType().Name} is there", nameof(fact));
        return found.Source is null
            ? found
            : throw new ArgumentException(
                $"this fact is linked to a match of '{found.Source.Rule.Name}' and goes with it", nameof(fact));
    }

    private void Refresh()
    {
        if (firing is not null)
        {
            throw new InvalidOperationException("an action must use its context, not the session it runs in");
        }

        ThrowIfBroken();
        Guarded(agenda.Refresh);
    }

    private void Fire(Activation activation)
    {
        guard.Count(activation.Rule);
        activation.IsPending = false;
        firing = activation;
        recorder?.Begin(activation);
        var context = new ActionContext(this, activation);
        foreach (var action in activation.Compiled.Actions)
        {
            context.Do(action);
        }

        recorder?.End();
        firing = null;
        agenda.Refresh();
    }

    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch
        {
            isBroken = true;
            throw;
        }
        finally
        {
            firing = null;
        }
    }

    private void ThrowIfBroken()
    {
        if (isBroken)
        {
            throw new InvalidOperationException("a rule of this session failed; make a new session");
        }
    }
}
