namespace PbrEngine.Rules.Runtime;

/// <summary>Rules kept making each other fire until the session's limit was reached.</summary>
/// <param name="ruleNames">The rules of the cycle, in firing order.</param>
/// <param name="firingsMax">The limit.</param>
public sealed class RuleLoopException(IReadOnlyList<string> ruleNames, int firingsMax) : Exception(
    $"After {firingsMax} firings the rules still fire: {string.Join(" -> ", ruleNames)}. "
    + "Make one of them [Repeatability(RuleRepeatability.NonRepeatable)], or add a condition that its own result ends.")
{
    /// <summary>The rules of the cycle, in firing order; each at least once.</summary>
    public IReadOnlyList<string> RuleNames { get; } = ruleNames;
}
