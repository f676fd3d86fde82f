using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>
/// Compiles expressions to delegates over an array with a slot for each name. The delegates hold no state, so all
/// sessions share them.
/// </summary>
internal static class ExpressionCompiler
{
    private static readonly ParameterExpression Values = Expression.Parameter(typeof(object?[]), "values");

    /// <summary>A delegate over the slots.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="slotOf">Where a name is found.</param>
    /// <param name="subjectSlot">Where the fact under test is found; null where there is none.</param>
    public static Func<object?[], TResult> OverSlots<TResult>(
        RuleExpression expression, Func<Declaration, int> slotOf, int? subjectSlot)
    {
        var reads = Names(expression, slotOf);
        if (subjectSlot is { } slot && expression.Subjects.Count > 0)
        {
            reads.Add((expression.Subjects[0], slot));
        }

        var body = Expression.Convert(WithLocals(expression, reads), typeof(TResult));
        return Expression.Lambda<Func<object?[], TResult>>(body, Values).Compile();
    }

    /// <summary>A delegate over a context, what an action made before, and the slots.</summary>
    public static Func<IContext, object?, object?[], object?> Action(
        RuleExpression expression, Func<Declaration, int> slotOf)
    {
        var context = expression.Subjects[0];
        var made = Expression.Parameter(typeof(object), "made");
        var body = WithLocals(expression, Names(expression, slotOf));
        if (expression.Subjects.Count > 1)
        {
            var before = expression.Subjects[1];
            body = Expression.Block([before], Expression.Assign(before, Expression.Convert(made, before.Type)), body);
        }

        var result = body.Type == typeof(void)
            ? Expression.Block(body, Expression.Constant(null))
            : (Expression)Expression.Convert(body, typeof(object));
        return Expression.Lambda<Func<IContext, object?, object?[], object?>>(result, context, made, Values).Compile();
    }

    private static List<(ParameterExpression Local, int Slot)> Names(
        RuleExpression expression, Func<Declaration, int> slotOf) =>
        [.. expression.Aliases.Select(a => (a.Value, slotOf(a.Key)))];

    // Each name becomes a local that is read before the body runs. An inner lambda that is evaluated later (a lazy
    // `all.Where(m => m.Ref == family.Ref)`) then keeps the fact it was made for while the search goes on.
    private static BlockExpression WithLocals(
        RuleExpression expression, List<(ParameterExpression Local, int Slot)> reads) =>
        Expression.Block(
            reads.Select(r => r.Local),
            [.. reads.Select(r => Expression.Assign(r.Local, Read(r.Slot, r.Local.Type))), expression.Body]);

    // A value type's slot is empty where the match took another alternative: it then holds the type's zero.
    private static Expression Read(int slot, Type type)
    {
        var element = Expression.ArrayIndex(Values, Expression.Constant(slot));
        if (!type.IsValueType)
        {
            return Expression.Convert(element, type);
        }

        return Expression.Condition(
            Expression.ReferenceEqual(element, Expression.Constant(null)),
            Expression.Default(type),
            Expression.Convert(element, type));
    }
}
