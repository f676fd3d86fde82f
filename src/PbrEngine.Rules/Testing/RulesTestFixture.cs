using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Testing;

/// <summary>
/// A bench for rule authors: name the rules, put facts in, fire, and say which rules should have fired. Works with any
/// test framework: a wrong expectation is a <see cref="RuleAssertionException"/>, which says why a rule did not fire.
/// </summary>
public class RulesTestFixture
{
    private readonly Lazy<ISession> session;

    /// <summary>Makes a fixture without rules.</summary>
    public RulesTestFixture() => session = new Lazy<ISession>(CreateSession);

    /// <summary>The rules under test; complete them before the first fact.</summary>
    public RulesTestSetup Setup { get; } = new();

    /// <summary>The session under test, made from <see cref="Setup"/> at first use.</summary>
    /// <exception cref="Model.RuleCompilationException">A rule is not sound.</exception>
    public ISession Session => session.Value;

    /// <summary>Puts facts in, in order.</summary>
    public void Insert(params object[] facts) => Session.InsertAll(facts);

    /// <summary>Fires, and returns how many firings there were.</summary>
    public int Fire() => Session.Fire();

    /// <summary>The facts there are now of a type, in order of insertion.</summary>
    public IReadOnlyList<TFact> Query<TFact>() => Session.Query<TFact>();

    /// <summary>What became of a rule so far, with the reason if it did not fire.</summary>
    public RuleTrace TraceOf<TRule>()
        where TRule : Rule
    {
        var name = RuleDefinitionFactory.NameOf(typeof(TRule));
        return Session.GetTrace().FirstOrDefault(t => t.RuleName == name)
            ?? throw new InvalidOperationException($"'{name}' is not under test; add it with Setup.Rule<…>()");
    }

    /// <summary>Checks which rules fired, in any order.</summary>
    /// <param name="verification">The expectations: <c>x => x.Rule&lt;MyRule&gt;().Fired(Times.Once)</c>.</param>
    /// <exception cref="RuleAssertionException">An expectation is wrong.</exception>
    public void Verify(Action<IRulesFiringVerification> verification)
    {
        ArgumentNullException.ThrowIfNull(verification);
        verification(new RulesFiringVerification(Session.GetTrace(), Setup.Types));
    }

    /// <summary>Checks that these rules fired in this order, and no other did.</summary>
    /// <exception cref="RuleAssertionException">They did not.</exception>
    public void VerifySequence(params Type[] ruleTypes)
    {
        ArgumentNullException.ThrowIfNull(ruleTypes);
        var expected = string.Join(", ", ruleTypes.Select(RuleDefinitionFactory.NameOf));
        var firings = Session.GetTrace().SelectMany(t => t.Firings).OrderBy(f => f.Sequence);
        var actual = string.Join(", ", firings.Select(f => f.RuleName));
        if (actual != expected)
        {
            throw new RuleAssertionException($"Expected to fire, in order: [{expected}]. Fired: [{actual}].");
        }
    }

    private ISession CreateSession()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From([.. Setup.Types]));
        return repository.Compile().CreateSession(new SessionOptions { Trace = TraceOptions.On });
    }
}
