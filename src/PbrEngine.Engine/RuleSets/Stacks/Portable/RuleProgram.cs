using System.Collections.Concurrent;
using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.RuleSets.Stacks.Portable;

/// <summary>
/// Rules compiled by our own library. A session serves one family after the other, and there are no more of them than
/// ran at once: what a session takes up is most of what an evaluation would otherwise allocate.
/// </summary>
internal sealed class RuleProgram(ISessionFactory sessions) : IRuleProgram
{
    private readonly ConcurrentBag<ISession> _idle = [];

    public bool TellsWhyNot => true;

    public RuleConclusions Conclude(IReadOnlyList<object> facts, TraceOptions trace)
    {
        // What a trace takes up is many times what a session does: reusing those that keep one saved no time.
        if (trace.IsOn)
        {
            var traced = sessions.CreateSession(new SessionOptions { Trace = trace });
            return new(Concluded(traced, facts), traced.GetTrace());
        }
        var session = _idle.TryTake(out var rested) ? rested : sessions.CreateSession();
        var concluded = Concluded(session, facts);
        // One in which a rule failed never gets here: it is of no further use.
        session.Reset();
        _idle.Add(session);
        return new(concluded, []);
    }

    private static IReadOnlyList<object> Concluded(ISession session, IReadOnlyList<object> facts)
    {
        session.InsertAll(facts);
        session.Fire();
        return session.Facts<object>();
    }
}
