namespace PbrEngine.Rules.Runtime;

/// <summary>
/// A rule failed while a session ran. The session refuses further use, because half an evaluation must not be read.
/// </summary>
/// <remarks>
/// The message names the rule, the expression and the types of the facts, never their contents, which may be personal.
/// </remarks>
/// <param name="ruleName">The rule.</param>
/// <param name="expression">The expression that failed, as text.</param>
/// <param name="facts">The facts it was evaluated for.</param>
/// <param name="inner">What it threw.</param>
public abstract class RuleExecutionException(
    string ruleName, string expression, IReadOnlyList<object> facts, Exception inner)
    : Exception(MessageFor(ruleName, expression, facts, inner), inner)
{
    /// <summary>The rule that failed.</summary>
    public string RuleName { get; } = ruleName;

    /// <summary>The expression that failed, as text.</summary>
    public string Expression { get; } = expression;

    /// <summary>The facts the expression was evaluated for.</summary>
    public IReadOnlyList<object> Facts { get; } = facts;

    private static string MessageFor(
        string ruleName, string expression, IReadOnlyList<object> facts, Exception inner) =>
        $"Rule '{ruleName}' failed with {inner.GetType().Name} in '{expression}' "
        + $"for [{string.Join(", ", facts.Select(f => f.GetType().Name))}].";
}

/// <summary>A condition threw.</summary>
public sealed class RuleConditionEvaluationException : RuleExecutionException
{
    internal RuleConditionEvaluationException(
        string ruleName, string expression, IReadOnlyList<object> facts, Exception inner)
        : base(ruleName, expression, facts, inner)
    {
    }
}

/// <summary>The expression of a Let or of a query step threw.</summary>
public sealed class RuleExpressionEvaluationException : RuleExecutionException
{
    internal RuleExpressionEvaluationException(
        string ruleName, string expression, IReadOnlyList<object> facts, Exception inner)
        : base(ruleName, expression, facts, inner)
    {
    }
}

/// <summary>An action threw, or changed the session in a way that is not allowed.</summary>
public sealed class RuleActionEvaluationException : RuleExecutionException
{
    internal RuleActionEvaluationException(
        string ruleName, string expression, IReadOnlyList<object> facts, Exception inner)
        : base(ruleName, expression, facts, inner)
    {
    }
}
