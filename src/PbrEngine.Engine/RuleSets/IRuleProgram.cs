using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.RuleSets;

/// <summary>
/// The rules of one version, compiled once; safe to use from any thread. Which library runs them is the stack's
/// choice (06), and nothing but the folder <c>Stacks</c> knows which one it is.
/// </summary>
public interface IRuleProgram
{
    /// <summary>Whether a trace says which condition failed first, and a failure whose condition it was.</summary>
    bool TellsWhyNot { get; }

    /// <summary>
    /// Inserts the facts into a session of their own, fires every rule, and answers what there is then.
    /// </summary>
    /// <exception cref="Rules.Runtime.RuleExecutionException">A rule failed; its name is in it.</exception>
    RuleConclusions Conclude(IReadOnlyList<object> facts, TraceOptions trace);
}

/// <summary>What a session holds once its rules have fired.</summary>
/// <param name="Facts">Every fact, those concluded included.</param>
/// <param name="Trace">What became of each rule; empty unless asked for.</param>
public sealed record RuleConclusions(IReadOnlyList<object> Facts, IReadOnlyList<RuleTrace> Trace);
