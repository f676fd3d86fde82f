using System.Linq.Expressions;

namespace PbrEngine.Rules.Model;

/// <summary>
/// An expression of a rule in which every name bound by the rule is a parameter, so that it holds no state of its own
/// and may be compiled once and shared by all sessions.
/// </summary>
public sealed record RuleExpression
{
    /// <summary>The expression, over <see cref="Subject"/> and the parameters of <see cref="Aliases"/>.</summary>
    public required Expression Body { get; init; }

    /// <summary>The fact under test, or the context of an action; null where the expression has neither.</summary>
    public required ParameterExpression? Subject { get; init; }

    /// <summary>The names the expression uses, in order of first use.</summary>
    public required IReadOnlyList<KeyValuePair<Declaration, ParameterExpression>> Aliases { get; init; }

    /// <summary>The expression as a person would write it; what traces and errors show.</summary>
    public required string Text { get; init; }
}
