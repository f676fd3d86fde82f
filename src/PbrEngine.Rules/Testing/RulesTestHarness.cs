using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Testing;

/// <summary>The session under test and what it fires.</summary>
internal sealed class RulesTestHarness
{
    private readonly IReadOnlyCollection<RuleUnderTest> rules;

    public RulesTestHarness(IRulesTestSetup setup)
    {
        rules = setup.Rules;
        var compiler = new RuleCompiler();
        setup.CompilerSetupAction(compiler);
        Session = compiler.Compile(rules.Select(r => r.Definition))
            .CreateSession(new SessionOptions { Trace = TraceOptions.On });
        Recorder = new RuleInvocationRecorder(Session);
    }

    public ISession Session { get; }

    public RuleInvocationRecorder Recorder { get; }

    public RuleAssertResult Check(bool isInSequence, Action<RulesFiringVerification> expect)
    {
        var verification = new RulesFiringVerification(new RulesUnderTest(rules), isInSequence);
        expect(verification);
        var result = verification.Check(Recorder.GetInvocations());
        return result.Status == RuleAssertStatus.Failed ? result with { Reason = ReasonFor(result.RuleName) } : result;
    }

    public RuleTrace? TraceOf(string ruleName) => Session.GetTrace().FirstOrDefault(t => t.RuleName == ruleName);

    private string ReasonFor(string? ruleName)
    {
        var fired = string.Join(", ", Recorder.GetInvocations().Select(m => m.Rule.Name));
        var failure = ruleName is null ? null : TraceOf(ruleName)?.FirstFailure;
        return failure is null
            ? $"Fired, in order: [{fired}]."
            : $"Fired, in order: [{fired}]. First failing condition: {failure.Text}. "
                + $"Nearest: {string.Join("; ", failure.Nearest.Select(Text))}.";
    }

    private static string Text(IReadOnlyList<TracedFact> facts) =>
        $"[{string.Join(", ", facts.Select(f => $"{f.Name} {f.Value}".Trim()))}]";
}
