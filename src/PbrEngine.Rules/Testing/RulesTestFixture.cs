using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Testing;

/// <summary>
/// A bench for rule authors: name the rules, put facts in, fire, and say which rules should have fired. Works with any
/// test framework: a wrong expectation is a <see cref="RuleAssertionException"/>, which says why a rule did not fire,
/// unless <see cref="Asserter"/> is set.
/// </summary>
public class RulesTestFixture
{
    private readonly Lazy<RulesTestHarness> harness;

    /// <summary>Makes a fixture without rules.</summary>
    public RulesTestFixture() => harness = new Lazy<RulesTestHarness>(() => new RulesTestHarness(Setup));

    /// <summary>Tells a test framework whether rules fired as expected.</summary>
    public IRuleAsserter Asserter { get; set; } = new RuleAsserter();

    /// <summary>The rules under test; complete them before the first fact.</summary>
    public IRulesTestSetup Setup { get; } = new RulesTestSetup();

    /// <summary>The session under test, made from <see cref="Setup"/> at first use; it keeps a trace.</summary>
    /// <exception cref="Model.RuleCompilationException">A rule is not sound.</exception>
    public ISession Session => harness.Value.Session;

    /// <summary>The firings so far.</summary>
    public IRuleInvocationRecorder Recorder => harness.Value.Recorder;

    /// <summary>Puts facts in, in order.</summary>
    public void Insert(params object[] facts) => Session.InsertAll(facts);

    /// <summary>Fires, and returns how many firings there were.</summary>
    public int Fire() => Session.Fire();

    /// <summary>The facts there are now of a type, in order of insertion.</summary>
    public IReadOnlyList<TFact> Query<TFact>() => Session.Facts<TFact>();

    /// <summary>What became of a rule so far, with the reason if it did not fire.</summary>
    public RuleTrace TraceOf<TRule>()
        where TRule : Rule
    {
        var rule = new RulesUnderTest(Setup.Rules).Get(typeof(TRule));
        return harness.Value.TraceOf(rule.Definition.Name)!;
    }

    /// <summary>Checks the firings: rule by rule in this order, each as often as said, and no other.</summary>
    /// <param name="buildAction">The expectations: <c>x => x.Rule&lt;MyRule&gt;().Fired(Times.Once)</c>.</param>
    /// <exception cref="RuleAssertionException">An expectation is wrong.</exception>
    public void Verify(Action<IRulesFiringVerification> buildAction)
    {
        ArgumentNullException.ThrowIfNull(buildAction);
        Asserter.Assert(harness.Value.Check(isInSequence: false, buildAction));
    }

    /// <summary>Checks the firings one by one.</summary>
    /// <param name="buildAction">The expectations, one for each firing.</param>
    /// <exception cref="RuleAssertionException">An expectation is wrong.</exception>
    public void VerifySequence(Action<IRuleSequenceFiringVerification> buildAction)
    {
        ArgumentNullException.ThrowIfNull(buildAction);
        Asserter.Assert(harness.Value.Check(isInSequence: true, buildAction));
    }
}
