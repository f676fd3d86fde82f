using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>
/// Turns the lambdas of a rule into <see cref="RuleExpression"/>s: the C# compiler turns a local such as
/// <c>family</c> into a field of a hidden object, and here each such field that names a fact becomes a parameter.
/// </summary>
internal sealed class AliasRewriter(IReadOnlyDictionary<MemberInfo, Declaration> aliases)
{
    public IReadOnlyList<RuleExpression> RewriteAll(IEnumerable<LambdaExpression> lambdas) =>
        [.. lambdas.Select(Rewrite)];

    public RuleExpression Rewrite(LambdaExpression lambda)
    {
        var visitor = new Visitor(aliases);
        var body = visitor.Visit(lambda.Body);
        return new RuleExpression
        {
            Body = body,
            Subject = lambda.Parameters.SingleOrDefault(),
            Aliases = visitor.Used,
            Text = ExpressionText.Of(lambda.Parameters.Count == 0 ? body : Expression.Lambda(body, lambda.Parameters)),
        };
    }

    private sealed class Visitor(IReadOnlyDictionary<MemberInfo, Declaration> aliases) : ExpressionVisitor
    {
        private readonly List<KeyValuePair<Declaration, ParameterExpression>> used = [];

        public IReadOnlyList<KeyValuePair<Declaration, ParameterExpression>> Used => used;

        protected override Expression VisitMember(MemberExpression node)
        {
            if (!TryReadOwner(node.Expression, out var owner))
            {
                return base.VisitMember(node);
            }

            if (aliases.TryGetValue(node.Member, out var declaration))
            {
                return ParameterFor(declaration);
            }

            return IsUnassignedLocal(node, owner)
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

        // A local that is null when the rule is compiled was meant to be bound and never was: every evaluation
        // would fail on it. Passed on as a name, it is refused by the validator with a sentence.
        private static bool IsUnassignedLocal(MemberExpression node, object owner) =>
            node.Member is FieldInfo field
            && !field.FieldType.IsValueType
            && owner.GetType().IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            && field.GetValue(owner) is null;

        // The owner of a local is a hidden object, or (in an inner scope) a hidden object inside another.
        private static bool TryReadOwner(Expression? expression, out object owner)
        {
            owner = expression switch
            {
                ConstantExpression { Value: { } value } => value,
                MemberExpression { Member: FieldInfo field } inner
                    when field.FieldType.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                    && TryReadOwner(inner.Expression, out var outer) => field.GetValue(outer)!,
                _ => null!,
            };
            return owner is not null;
        }
    }
}
