using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>
/// Turns the lambdas of a rule into <see cref="RuleExpression"/>s: the C# compiler turns a local such as
/// <c>family</c> into a field of a hidden object, and here each such field that names a fact becomes a parameter.
/// </summary>
internal sealed class AliasRewriter(AliasTable aliases)
{
    public IReadOnlyList<RuleExpression> RewriteAll(IEnumerable<LambdaExpression> lambdas) =>
        [.. lambdas.Select(Rewrite)];

    public RuleExpression Rewrite(LambdaExpression lambda)
    {
        var visitor = new Visitor(aliases);
        var body = visitor.Visit(lambda.Body);
        return new RuleExpression
        {
            Source = lambda,
            Body = body,
            Subjects = lambda.Parameters,
            Aliases = visitor.Used,
            Text = ExpressionText.Of(
                lambda.Parameters.Count == 0 ? body : Expression.Lambda(body, lambda.Parameters)),
        };
    }

    private sealed class Visitor(AliasTable aliases) : ExpressionVisitor
    {
        private readonly List<KeyValuePair<Declaration, ParameterExpression>> used = [];

        public IReadOnlyList<KeyValuePair<Declaration, ParameterExpression>> Used => used;

        protected override Expression VisitMember(MemberExpression node)
        {
            if (!CapturedLocal.IsHolder(node.Expression))
            {
                return base.VisitMember(node);
            }

            if (aliases.Find(node.Member) is { } declaration)
            {
                return ParameterFor(declaration);
            }

            // A local that is null when the rule is compiled was meant to be bound and never was: every evaluation
            // would fail on it. Passed on as a name, it is refused by the validator with a sentence.
            return CapturedLocal.IsNull(node)
                ? ParameterFor(new Declaration(node.Member.Name, node.Type))
                : base.VisitMember(node);
        }

        private ParameterExpression ParameterFor(Declaration declaration)
        {
            var known = used.Find(u => u.Key == declaration).Value;
            if (known is null)
            {
                known = Expression.Parameter(declaration.Type, declaration.Name);
                used.Add(new(declaration, known));
            }

            return known;
        }
    }
}
