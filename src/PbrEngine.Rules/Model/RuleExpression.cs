using System.Linq.Expressions;

namespace PbrEngine.Rules.Model;

/// <summary>
/// An expression of a rule in which every name bound by the rule is a parameter, so that it holds no state of its own
/// and may be compiled once and shared by all sessions.
/// </summary>
public sealed record RuleExpression
{
    /// <summary>The expression as its author gave it; what events show.</summary>
    public required LambdaExpression Source { get; init; }

    /// <summary>The expression, over the subjects and the parameters of <see cref="Aliases"/>.</summary>
    public required Expression Body { get; init; }

    /// <summary>
    /// The fact under test, or the context of an action and what it made before; empty where there is neither.
    /// </summary>
    public required IReadOnlyList<ParameterExpression> Subjects { get; init; }

    /// <summary>The names the expression uses, in order of first use.</summary>
    public required IReadOnlyList<KeyValuePair<Declaration, ParameterExpression>> Aliases { get; init; }

    /// <summary>The expression as a person would write it; what traces and errors show.</summary>
    public required string Text { get; init; }
}
