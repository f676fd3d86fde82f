using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>An expression of a rule was evaluated.</summary>
/// <param name="expression">The expression as its author gave it.</param>
/// <param name="exception">What it threw, if it did.</param>
/// <param name="arguments">What it was evaluated for: the fact under test, then the names it mentions.</param>
/// <param name="result">Its value; nothing where there is none.</param>
public class ExpressionEventArgs(
    Expression expression, Exception? exception, IReadOnlyCollection<object?> arguments, object? result) : EventArgs
{
    /// <summary>The expression as its author gave it.</summary>
    public Expression Expression { get; } = expression;

    /// <summary>What it threw, if it did.</summary>
    public Exception? Exception { get; } = exception;

    /// <summary>What it was evaluated for: the fact under test, then the names it mentions.</summary>
    public virtual IReadOnlyCollection<object?> Arguments { get; } = arguments;

    /// <summary>Its value; nothing where there is none.</summary>
    public object? Result { get; } = result;
}

/// <summary>An error that a subscriber may take upon itself.</summary>
public interface IRecoverableError
{
    /// <summary>Whether the session is to go on as if the expression held nothing; set by a subscriber.</summary>
    public bool IsHandled { get; set; }

    /// <summary>What was thrown.</summary>
    public Exception? Exception { get; }
}

/// <summary>A condition, computed value or query step was evaluated.</summary>
/// <param name="expression">The expression as its author gave it.</param>
/// <param name="exception">What it threw, if it did.</param>
/// <param name="arguments">What it was evaluated for.</param>
/// <param name="result">Its value.</param>
/// <param name="facts">What was matched so far, and the fact under test.</param>
/// <param name="rules">The rules that have the expression.</param>
public class LhsExpressionEventArgs(
    Expression expression,
    Exception? exception,
    IReadOnlyCollection<object?> arguments,
    object? result,
    IEnumerable<IFact> facts,
    IEnumerable<IRuleDefinition> rules)
    : ExpressionEventArgs(expression, exception, arguments, result)
{
    /// <summary>What was matched so far, and the fact under test.</summary>
    public IEnumerable<IFact> Facts { get; } = facts;

    /// <summary>The rules that have the expression.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; } = rules;
}

/// <summary>A condition, computed value or query step threw; handled, it counts as not met.</summary>
/// <param name="expression">The expression as its author gave it.</param>
/// <param name="exception">What it threw.</param>
/// <param name="arguments">What it was evaluated for.</param>
/// <param name="facts">What was matched so far, and the fact under test.</param>
/// <param name="rules">The rules that have the expression.</param>
public sealed class LhsExpressionErrorEventArgs(
    Expression expression,
    Exception? exception,
    IReadOnlyCollection<object?> arguments,
    IEnumerable<IFact> facts,
    IEnumerable<IRuleDefinition> rules)
    : LhsExpressionEventArgs(expression, exception, arguments, result: null, facts, rules), IRecoverableError
{
    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}

/// <summary>A filter was evaluated.</summary>
/// <param name="expression">The expression as its author gave it.</param>
/// <param name="exception">What it threw, if it did.</param>
/// <param name="arguments">What it was evaluated for.</param>
/// <param name="result">Its value.</param>
/// <param name="match">The match that it decides on.</param>
public class AgendaExpressionEventArgs(
    Expression expression,
    Exception? exception,
    IReadOnlyCollection<object?> arguments,
    object? result,
    IMatch match)
    : ExpressionEventArgs(expression, exception, arguments, result)
{
    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts of the match.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match that the filter decides on.</summary>
    public IMatch Match { get; } = match;
}

/// <summary>A filter threw; handled, it holds the match back.</summary>
/// <param name="expression">The expression as its author gave it.</param>
/// <param name="exception">What it threw.</param>
/// <param name="arguments">What it was evaluated for.</param>
/// <param name="match">The match that it decides on.</param>
public sealed class AgendaExpressionErrorEventArgs(
    Expression expression, Exception? exception, IReadOnlyCollection<object?> arguments, IMatch match)
    : AgendaExpressionEventArgs(expression, exception, arguments, result: null, match), IRecoverableError
{
    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}

/// <summary>An action was done.</summary>
/// <param name="expression">The expression as its author gave it.</param>
/// <param name="exception">What it threw, if it did.</param>
/// <param name="arguments">What it was done for.</param>
/// <param name="match">The match that fired.</param>
public class RhsExpressionEventArgs(
    Expression expression, Exception? exception, IReadOnlyCollection<object?> arguments, IMatch match)
    : ExpressionEventArgs(expression, exception, arguments, result: null)
{
    /// <summary>The match that fired.</summary>
    public IMatch Match { get; } = match;
}

/// <summary>An action threw; handled, the rule goes on with its next action.</summary>
/// <param name="expression">The expression as its author gave it.</param>
/// <param name="exception">What it threw.</param>
/// <param name="arguments">What it was done for.</param>
/// <param name="match">The match that fired.</param>
public sealed class RhsExpressionErrorEventArgs(
    Expression expression, Exception? exception, IReadOnlyCollection<object?> arguments, IMatch match)
    : RhsExpressionEventArgs(expression, exception, arguments, match), IRecoverableError
{
    /// <inheritdoc/>
    public bool IsHandled { get; set; }
}
