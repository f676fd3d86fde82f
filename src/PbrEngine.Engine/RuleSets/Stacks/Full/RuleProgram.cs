using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tracing;
using ISessionFactory = NRules.ISessionFactory;

namespace PbrEngine.Engine.RuleSets.Stacks.Full;

/// <summary>Rules compiled by NRules, and the list of their names.</summary>
internal sealed class RuleProgram(ISessionFactory sessions, IReadOnlyList<string> names) : IRuleProgram
{
    // As our own library's guard: rules that still fire then go round.
    private const int FiringsMax = 10_000;

    public bool TellsWhyNot => false;

    public RuleConclusions Conclude(IReadOnlyList<object> facts, TraceOptions trace)
    {
        var session = sessions.CreateSession();
        var recorder = new FiringRecorder(session, keepsFacts: trace.IsOn);
        try
        {
            session.InsertAll(facts);
            if (session.Fire(FiringsMax) == FiringsMax)
                throw new RuleLoopException(recorder.LatestRules(), FiringsMax);
        }
        catch (NRules.RuleExpressionEvaluationException e)
        {
            throw new RuleFailedException(e);
        }
        return new([.. session.Query<object>()], trace.IsOn ? recorder.Traces(names) : []);
    }

    // NRules shares a condition between rules, and so can't say whose it is.
    private sealed class RuleFailedException(NRules.RuleExpressionEvaluationException e)
        : RuleExpressionEvaluationException(
            (e as NRules.RuleRhsExpressionEvaluationException)?.RuleName ?? "", e.Expression, [], e.InnerException ?? e);
}
