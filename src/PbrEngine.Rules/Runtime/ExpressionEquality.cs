using System.Collections.ObjectModel;
using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>
/// Whether two conditions about one fact are the same, so that rules may share them. Two that it can't compare are
/// not: the only cost is that they are evaluated twice.
/// </summary>
internal static class ExpressionEquality
{
    /// <summary>Whether both conditions, which mention nothing but the fact under test, say the same of it.</summary>
    public static bool AreSame(RuleExpression one, RuleExpression other) => AreSame(one.Body, other.Body);

    private static bool AreSame(Expression? one, Expression? other)
    {
        if (one is null || other is null)
        {
            return one is null && other is null;
        }

        return one.NodeType == other.NodeType && one.Type == other.Type && (one, other) switch
        {
            // The fact under test, by its parameter or by its alias: there is no other.
            (ParameterExpression, ParameterExpression) => true,
            (ConstantExpression a, ConstantExpression b) => Equals(a.Value, b.Value),
            (MemberExpression a, MemberExpression b) => a.Member == b.Member && AreSame(a.Expression, b.Expression),
            (UnaryExpression a, UnaryExpression b) => a.Method == b.Method && AreSame(a.Operand, b.Operand),
            (BinaryExpression a, BinaryExpression b) =>
                a.Method == b.Method && AreSame(a.Left, b.Left) && AreSame(a.Right, b.Right),
            (MethodCallExpression a, MethodCallExpression b) =>
                a.Method == b.Method && AreSame(a.Object, b.Object) && AreSame(a.Arguments, b.Arguments),
            (TypeBinaryExpression a, TypeBinaryExpression b) =>
                a.TypeOperand == b.TypeOperand && AreSame(a.Expression, b.Expression),
            (ConditionalExpression a, ConditionalExpression b) =>
                AreSame(a.Test, b.Test) && AreSame(a.IfTrue, b.IfTrue) && AreSame(a.IfFalse, b.IfFalse),
            _ => false,
        };
    }

    private static bool AreSame(ReadOnlyCollection<Expression> some, ReadOnlyCollection<Expression> others)
    {
        for (var i = 0; i < some.Count; i++)
        {
            if (!AreSame(some[i], others[i]))
            {
                return false;
            }
        }

        return some.Count == others.Count;
    }
}
