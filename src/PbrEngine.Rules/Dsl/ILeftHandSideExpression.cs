using System.Linq.Expressions;

namespace PbrEngine.Rules.Dsl;

/// <summary>
/// The conditions of a rule, in the order they are tried. A condition may mention any name bound before it.
/// </summary>
public interface ILeftHandSideExpression
{
    /// <summary>The rule matches once for each fact that meets every condition; the fact gets a name.</summary>
    /// <typeparam name="TFact">The type of fact, a base type or an interface.</typeparam>
    /// <param name="alias">The local that stands for the fact: <c>() => family</c>.</param>
    /// <param name="conditions">Tried in order; the first that fails ends it.</param>
    public ILeftHandSideExpression Match<TFact>(
        Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>The rule matches once for each fact of the type that meets every condition.</summary>
    /// <typeparam name="TFact">The type of fact, a base type or an interface.</typeparam>
    /// <param name="conditions">Tried in order; the first that fails ends it.</param>
    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>The rule goes on if at least one fact meets every condition, however many do.</summary>
    /// <typeparam name="TFact">The type of fact, a base type or an interface.</typeparam>
    /// <param name="conditions">Tried in order; the first that fails ends it.</param>
    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>The rule goes on if no fact meets every condition.</summary>
    /// <typeparam name="TFact">The type of fact, a base type or an interface.</typeparam>
    /// <param name="conditions">Tried in order; the first that fails ends it.</param>
    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>The rule goes on if every fact of the type meets the condition; true when there is none.</summary>
    /// <typeparam name="TFact">The type of fact, a base type or an interface.</typeparam>
    /// <param name="condition">What every fact must meet.</param>
    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull;

    /// <summary>The rule goes on if every fact that meets the base condition meets the others too.</summary>
    /// <typeparam name="TFact">The type of fact, a base type or an interface.</typeparam>
    /// <param name="baseCondition">Which facts count.</param>
    /// <param name="conditions">What each of them must meet.</param>
    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>The rule matches once for each result of a query over facts; the result gets a name.</summary>
    /// <typeparam name="TResult">The type of result.</typeparam>
    /// <param name="alias">The local that stands for the result: <c>() => measures</c>.</param>
    /// <param name="queryExpression">The query: <c>q => q.Match&lt;Measure&gt;().Collect()</c>.</param>
    public ILeftHandSideExpression Query<TResult>(
        Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull;

    /// <summary>The rule goes on if every condition of the group matches.</summary>
    /// <param name="builder">The group: <c>x => x.Match(…).Not(…)</c>.</param>
    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>
    /// The rule goes on once for each condition of the group that matches. A name bound by one of them holds nothing
    /// (null, or zero) where another one matched.
    /// </summary>
    /// <param name="builder">The alternatives: <c>x => x.Match(…).And(y => y.Match(…).Not(…))</c>.</param>
    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);

    /// <summary>Names a value computed from what is already bound.</summary>
    /// <typeparam name="TResult">The type of value.</typeparam>
    /// <param name="alias">The local that stands for the value: <c>() => total</c>.</param>
    /// <param name="expression">How to compute it.</param>
    public ILeftHandSideExpression Let<TResult>(
        Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>The rule goes on if the conditions hold of what is already bound.</summary>
    /// <param name="conditions">Tried in order; the first that fails ends it.</param>
    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
