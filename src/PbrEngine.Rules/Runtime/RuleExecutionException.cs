namespace PbrEngine.Rules.Runtime;

/// <summary>A rule failed while a session ran.</summary>
/// <remarks>
/// The message names the rule, the expression and the types of the facts, never their contents, which may be personal.
/// </remarks>
/// <param name="message">What failed.</param>
/// <param name="inner">What it threw.</param>
public abstract class RuleExecutionException(string message, Exception inner) : Exception(message, inner);

/// <summary>An expression of a rule threw.</summary>
/// <param name="ruleName">The rule; the first of them where rules share the expression.</param>
/// <param name="expression">The expression that failed, as text.</param>
/// <param name="facts">The facts it was evaluated for.</param>
/// <param name="inner">What it threw.</param>
public abstract class RuleExpressionEvaluationException(
    string ruleName, string expression, IReadOnlyList<object> facts, Exception inner)
    : RuleExecutionException(MessageFor(ruleName, expression, facts, inner), inner)
{
    /// <summary>The rule that failed; the first of them where rules share the expression.</summary>
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

/// <summary>
/// A condition, computed value or query step threw. The session refuses further use: half an evaluation must not be
/// read.
/// </summary>
public sealed class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(
        string ruleName, string expression, IReadOnlyList<object> facts, Exception inner)
        : base(ruleName, expression, facts, inner)
    {
    }
}

/// <summary>A filter threw. The session refuses further use: half an evaluation must not be read.</summary>
public sealed class AgendaExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal AgendaExpressionEvaluationException(
        string ruleName, string expression, IReadOnlyList<object> facts, Exception inner)
        : base(ruleName, expression, facts, inner)
    {
    }
}

/// <summary>
/// An action threw, or changed the session in a way that is not allowed. The match counts as fired; the session may be
/// fired again for what is left.
/// </summary>
public sealed class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(
        string ruleName, string expression, IReadOnlyList<object> facts, Exception inner)
        : base(ruleName, expression, facts, inner)
    {
    }
}
