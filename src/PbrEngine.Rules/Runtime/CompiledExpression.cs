using System.Diagnostics.CodeAnalysis;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>A condition, computed value or query step as a delegate over the slots of its rule.</summary>
/// <param name="rules">The rules that have it; several where they share a pattern.</param>
/// <param name="source">What it was made from.</param>
/// <param name="slots">Where the delegate finds what, for those who watch.</param>
/// <param name="run">The delegate.</param>
internal sealed class CompiledExpression<TResult>(
    IReadOnlyList<IRuleDefinition> rules, RuleExpression source, ExpressionSlots slots, Func<object?[], TResult> run)
{
    public string Text => source.Text;

    /// <summary>Evaluates it; false if it threw and somebody took the error upon himself.</summary>
    /// <exception cref="RuleLhsExpressionEvaluationException">It threw.</exception>
    public bool TryEvaluate(object?[] values, Session session, [MaybeNullWhen(false)] out TResult result)
    {
        try
        {
            result = run(values);
        }
        catch (Exception e)
        {
            result = default;
            Watched(values, session, result, e);
            return Recovered(values, session, e);
        }

        if (session.Raised.AreConditionsWatched)
        {
            Watched(values, session, result, null);
        }

        return true;
    }

    private bool Recovered(object?[] values, Session session, Exception thrown)
    {
        var args = new LhsExpressionErrorEventArgs(
            source.Source, thrown, slots.Arguments(values), slots.Facts(values), rules);
        return session.Raised.IsHandled(session, args)
            ? false
            : throw new RuleLhsExpressionEvaluationException(rules[0].Name, Text, slots.Values(values), thrown);
    }

    private void Watched(object?[] values, Session session, TResult? result, Exception? thrown)
    {
        if (session.Raised.AreConditionsWatched)
        {
            session.Raised.Evaluated(session, new LhsExpressionEventArgs(
                source.Source, thrown, slots.Arguments(values), result, slots.Facts(values), rules));
        }
    }
}

/// <summary>Conditions as a person reads them: true or false.</summary>
internal static class CompiledConditions
{
    public static bool Holds(this CompiledExpression<bool> condition, object?[] values, Session session) =>
        condition.TryEvaluate(values, session, out var holds) && holds;
}
