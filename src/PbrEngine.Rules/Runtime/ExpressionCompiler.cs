using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>
/// Compiles the expressions of one rule to delegates over an array with a slot for each element of the rule. The
/// delegates hold no state, so all sessions share them.
/// </summary>
internal sealed class ExpressionCompiler(string ruleName)
{
    private readonly Dictionary<Declaration, int> slots = [];

    public string RuleName { get; } = ruleName;

    public int SlotCount { get; private set; }

    public int NewSlot(Declaration? declaration)
    {
        if (declaration is not null)
        {
            slots.Add(declaration, SlotCount);
        }

        return SlotCount++;
    }

    public CompiledCondition Condition(RuleExpression expression, int? subjectSlot = null) => new(
        RuleName, expression.Text, SlotsOf(expression, subjectSlot), OverSlots<bool>(expression, subjectSlot));

    public CompiledValue Value(RuleExpression expression, int? subjectSlot = null) => new(
        RuleName, expression.Text, SlotsOf(expression, subjectSlot), OverSlots<object?>(expression, subjectSlot));

    public Func<IContext, object?[], object?> Action(RuleExpression expression)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var context = expression.Subject ?? Expression.Parameter(typeof(IContext), "context");
        var body = WithLocals(expression, subjectSlot: null, values);
        var result = body.Type == typeof(void)
            ? Expression.Block(body, Expression.Constant(null))
            : (Expression)Expression.Convert(body, typeof(object));
        return Expression.Lambda<Func<IContext, object?[], object?>>(result, context, values).Compile();
    }

    private Func<object?[], TResult> OverSlots<TResult>(RuleExpression expression, int? subjectSlot)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var body = Expression.Convert(WithLocals(expression, subjectSlot, values), typeof(TResult));
        return Expression.Lambda<Func<object?[], TResult>>(body, values).Compile();
    }

    private int[] SlotsOf(RuleExpression expression, int? subjectSlot)
    {
        var used = expression.Aliases.Select(a => slots[a.Key]);
        return [.. subjectSlot is { } slot ? used.Append(slot).Distinct() : used];
    }

    // Each name becomes a local that is read before the body runs. An inner lambda that is evaluated later (a lazy
    // `all.Where(m => m.Ref == family.Ref)`) then keeps the fact it was made for while the search goes on.
    private BlockExpression WithLocals(RuleExpression expression, int? subjectSlot, ParameterExpression values)
    {
        var locals = expression.Aliases.Select(a => (Local: a.Value, Slot: slots[a.Key])).ToList();
        if (subjectSlot is { } slot && expression.Subject is { } subject)
        {
            locals.Add((subject, slot));
        }

        var reads = locals.Select(l => Expression.Assign(
            l.Local,
            Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(l.Slot)), l.Local.Type)));
        return Expression.Block(locals.Select(l => l.Local), [.. reads, expression.Body]);
    }
}
