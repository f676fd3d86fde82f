using System.Linq.Expressions;
using System.Reflection;
using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Tests.Differential;

/// <summary>
/// Writes a generated rule with the members of the DSL, by reflection where a type is the rule's choice.
/// </summary>
internal sealed class RuleWriter(RuleSpec rule, Names names)
{
    public void When(ILeftHandSideExpression when)
    {
        for (var i = 0; i < rule.Elements.Count; i++)
            Write(when, i);
    }

    public void Then(IRightHandSideExpression then)
    {
        var bound = rule.Elements.Select((e, i) => e is MatchSpec or SumSpec or GroupSpec
            ? Expression.Convert(Named(i), typeof(object))
            : (Expression)Expression.Constant(null));
        var conclude = Expression.Convert(
            Expression.Call(
                Expression.Constant(rule),
                typeof(RuleSpec).GetMethod(nameof(RuleSpec.Conclude))!,
                Expression.NewArrayInit(typeof(object), bound)),
            rule.Yields);
        Call(nameof(Yield), rule.Yields, then, conclude);
    }

    private static void Yield<T>(IRightHandSideExpression then, Expression conclude)
        where T : notnull =>
        then.Yield(Expression.Lambda<Func<IContext, T>>(conclude, Expression.Parameter(typeof(IContext), "_")));

    private void Write(ILeftHandSideExpression when, int position)
    {
        switch (rule.Elements[position])
        {
            case MatchSpec match:
                Call(nameof(Match), match.Pattern.Fact, when, position, match.Pattern);
                break;
            case ExistsSpec exists:
                Call(nameof(Exists), exists.Pattern.Fact, when, exists.Pattern);
                break;
            case NotSpec not:
                Call(nameof(Not), not.Pattern.Fact, when, not.Pattern);
                break;
            case AllSpec all:
                Call(nameof(All), all.Pattern.Fact, when, all);
                break;
            case SumSpec sum:
                Call(nameof(Sum), sum.Pattern.Fact, when, position, sum);
                break;
            case GroupSpec group:
                Call(nameof(Group), group.Pattern.Fact, when, position, group);
                break;
            case EitherSpec either:
                when.Or(x =>
                {
                    Call(nameof(Exists), either.One.Fact, x, either.One);
                    x.And(y =>
                    {
                        Call(nameof(Not), either.One.Fact, y, either.One);
                        Call(nameof(Exists), either.Other.Fact, y, either.Other);
                    });
                });
                break;
            case HavingSpec having:
                when.Having(Expression.Lambda<Func<bool>>(Test(Named(having.Element), having.Condition)));
                break;
        }
    }

    private void Match<T>(ILeftHandSideExpression when, int position, Pattern pattern)
        where T : notnull =>
        when.Match(Expression.Lambda<Func<T>>(Named(position)), Tests<T>(pattern.Conditions));

    private void Exists<T>(ILeftHandSideExpression when, Pattern pattern)
        where T : notnull =>
        when.Exists(Tests<T>(pattern.Conditions));

    private void Not<T>(ILeftHandSideExpression when, Pattern pattern)
        where T : notnull =>
        when.Not(Tests<T>(pattern.Conditions));

    private void All<T>(ILeftHandSideExpression when, AllSpec all)
        where T : notnull
    {
        Expression<Func<T, bool>> any = _ => true;
        var conditions = Tests<T>(all.Pattern.Conditions);
        var counted = conditions.Length == 0 ? any : conditions.Aggregate(And);
        when.All(counted, Tests<T>(all.Required));
    }

    private static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.AndAlso(one.Body, new Renaming(other.Parameters[0], one.Parameters[0]).Visit(other.Body)),
            one.Parameters);

    private void Sum<T>(ILeftHandSideExpression when, int position, SumSpec sum)
        where T : notnull
    {
        var list = Field($"List{position}");
        var item = Expression.Parameter(typeof(T), "f");
        var select = Expression.Lambda<Func<T, int>>(Expression.Property(item, sum.Field), item);
        var atLeast = sum.AtLeast;
        when.Query(
            Expression.Lambda<Func<IEnumerable<int>>>(list),
            q => q.Match(Tests<T>(sum.Pattern.Conditions)).Select(select).Where(v => v >= atLeast).Collect());
        when.Let(
            Expression.Lambda<Func<int>>(Named(position)),
            Expression.Lambda<Func<int>>(Expression.Call(
                typeof(Enumerable).GetMethod(nameof(Enumerable.Sum), [typeof(IEnumerable<int>)])!, list)));
    }

    private void Group<T>(ILeftHandSideExpression when, int position, GroupSpec group)
        where T : Item
    {
        var named = Field($"Group{position}");
        when.Query(
            Expression.Lambda<Func<IGrouping<int, Item>>>(named),
            q => q.Match(Tests<T>(group.Pattern.Conditions)).Select(f => (Item)f).GroupBy(f => f.X));
        when.Let(
            Expression.Lambda<Func<Cluster>>(Named(position)),
            Expression.Lambda<Func<Cluster>>(Expression.Call(typeof(RuleWriter), nameof(Amount), [], named)));
    }

    private static Cluster Amount(IGrouping<int, Item> group) => new(group.Key, group.Count());

    private Expression<Func<T, bool>>[] Tests<T>(IReadOnlyList<Condition> conditions) =>
        [.. conditions.Select(condition =>
        {
            var item = Expression.Parameter(typeof(T), "f");
            return Expression.Lambda<Func<T, bool>>(Test(Expression.Property(item, condition.Field), condition), item);
        })];

    private BinaryExpression Test(Expression left, Condition condition)
    {
        var right = Value(condition.Operand);
        return condition.Comparison switch
        {
            Comparison.Equal => Expression.Equal(left, right),
            Comparison.NotEqual => Expression.NotEqual(left, right),
            Comparison.Less => Expression.LessThan(left, right),
            _ => Expression.GreaterThanOrEqual(left, right),
        };
    }

    private Expression Value(Operand operand)
    {
        if (operand.Constant is { } constant)
            return Expression.Constant(constant);
        var named = Named(operand.Element);
        return operand.Field.Length == 0 ? named : Expression.Property(named, operand.Field);
    }

    // What an element binds: a fact by the name of its type, a group by its own, a sum as a number.
    private MemberExpression Named(int element) => rule.Elements[element] switch
    {
        MatchSpec match => Field($"{match.Pattern.Fact.Name}{element}"),
        GroupSpec => Field($"Cluster{element}"),
        _ => Field($"Number{element}"),
    };

    private MemberExpression Field(string name) => Expression.Field(Expression.Constant(names), name);

    private void Call(string method, Type fact, params object[] arguments) => typeof(RuleWriter)
        .GetMethod(method, BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic)!
        .MakeGenericMethod(fact)
        .Invoke(this, arguments);

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
