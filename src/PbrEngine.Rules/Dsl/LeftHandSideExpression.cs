using System.Linq.Expressions;
using System.Reflection;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>
/// Records the conditions as they are said. They are turned into the model only when the rule is complete, so that a
/// name used before it is bound can be told from a name that is never bound.
/// </summary>
internal sealed class LeftHandSideExpression : ILeftHandSideExpression
{
    private readonly List<Func<AliasRewriter, RuleElement>> elements = [];
    private readonly Dictionary<MemberInfo, Declaration> aliases = [];

    public IReadOnlyDictionary<MemberInfo, Declaration> Aliases => aliases;

    public IReadOnlyList<RuleElement> Build(AliasRewriter rewriter) => [.. elements.Select(e => e(rewriter))];

    public ILeftHandSideExpression Match<TFact>(
        Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
    {
        var declaration = Declare(alias);
        return Add(r => new PatternElement(typeof(TFact), r.RewriteAll(conditions), declaration));
    }

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Add(r => Pattern(r, conditions));

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Add(r => new QuantifiedElement(Quantifier.Exists, Pattern(r, conditions), []));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Add(r => new QuantifiedElement(Quantifier.Not, Pattern(r, conditions), []));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition) =>
        Add(r => new QuantifiedElement(Quantifier.All, Pattern<TFact>(r, []), [r.Rewrite(condition)]));

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions) =>
        Add(r => new QuantifiedElement(Quantifier.All, Pattern(r, [baseCondition]), r.RewriteAll(conditions)));

    public ILeftHandSideExpression Query<TResult>(
        Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction)
    {
        var declaration = Declare(alias);
        var builder = new QueryBuilder();
        queryAction(new QueryExpression(builder));
        return Add(r => builder.Build(declaration, r));
    }

    public ILeftHandSideExpression Let<TResult>(
        Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        var declaration = Declare(alias);
        return Add(r => new LetElement(declaration, r.Rewrite(expression)));
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        foreach (var condition in conditions)
        {
            Add(r => new HavingElement(r.Rewrite(condition)));
        }

        return this;
    }

    private static PatternElement Pattern<TFact>(AliasRewriter r, Expression<Func<TFact, bool>>[] conditions) =>
        new(typeof(TFact), r.RewriteAll(conditions), Alias: null);

    private LeftHandSideExpression Add(Func<AliasRewriter, RuleElement> element)
    {
        elements.Add(element);
        return this;
    }

    private Declaration Declare(LambdaExpression alias)
    {
        if (alias.Body is not MemberExpression member || !CapturedLocal.IsHolder(member.Expression))
        {
            throw new InvalidOperationException(
                $"'{ExpressionText.Of(alias.Body)}' can't name a fact; declare a local and write () => local");
        }

        var declaration = new Declaration(member.Member.Name, member.Type);
        aliases[member.Member] = declaration;
        return declaration;
    }
}
