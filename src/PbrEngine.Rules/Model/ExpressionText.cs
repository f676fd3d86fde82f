using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace PbrEngine.Rules.Model;

/// <summary>
/// Renders expressions as their author wrote them: traces are read by people who know the rule source, not the
/// compiler's trees (enumerations turned into numbers, locals into fields of hidden classes).
/// </summary>
public static class ExpressionText
{
    /// <summary>The expression as C#-like text.</summary>
    public static string Of(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return expression switch
        {
            LambdaExpression e => $"{Parameters(e)} => {Of(e.Body)}",
            BinaryExpression { NodeType: ExpressionType.ArrayIndex } e => $"{Of(e.Left)}[{Of(e.Right)}]",
            BinaryExpression e => Binary(e),
            UnaryExpression { NodeType: ExpressionType.Not } e => $"!{Operand(e.Operand)}",
            UnaryExpression { NodeType: ExpressionType.Negate } e => $"-{Operand(e.Operand)}",
            UnaryExpression { NodeType: ExpressionType.ArrayLength } e => $"{Operand(e.Operand)}.Length",
            UnaryExpression e => Of(e.Operand),
            MemberExpression e => Member(e),
            ConstantExpression e => Constant(e.Value),
            ParameterExpression e => e.Name ?? "_",
            MethodCallExpression e => Call(e),
            ConditionalExpression e => Conditional(e),
            TypeBinaryExpression e => $"{Operand(e.Expression)} is {NameOf(e.TypeOperand)}",
            NewExpression e => $"new {NameOf(e.Type)}({List(e.Arguments)})",
            NewArrayExpression e => $"[{List(e.Expressions)}]",
            MemberInitExpression e => $"{Of(e.NewExpression)} {{ … }}",
            _ => expression.ToString(),
        };
    }

    /// <summary>The type's name as written in source, without its namespace.</summary>
    public static string NameOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return NameOf(underlying) + "?";
        }

        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0
            ? type.Name
            : $"{type.Name[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }

    private static string Parameters(LambdaExpression e) => e.Parameters.Count == 1
        ? Of(e.Parameters[0])
        : $"({List(e.Parameters)})";

    private static string List(IEnumerable<Expression> expressions) => string.Join(", ", expressions.Select(Of));

    private static string Operand(Expression e)
    {
        var inner = e;
        while (inner is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            inner = convert.Operand;
        }

        return inner is BinaryExpression { NodeType: not ExpressionType.ArrayIndex } or ConditionalExpression
            ? $"({Of(inner)})"
            : Of(inner);
    }

    private static string Conditional(ConditionalExpression e)
    {
        var test = e.Test is ConditionalExpression ? Operand(e.Test) : Of(e.Test);
        return $"{test} ? {Of(e.IfTrue)} : {Of(e.IfFalse)}";
    }

    private static string Binary(BinaryExpression e)
    {
        var left = EnumConstant(e.Left, e.Right) ?? Side(e, e.Left, isRight: false);
        var right = EnumConstant(e.Right, e.Left) ?? Side(e, e.Right, isRight: true);
        return $"{left} {Symbol(e)} {right}";
    }

    private static string Side(BinaryExpression parent, Expression side, bool isRight) =>
        side is BinaryExpression child && ReadsAlike(parent, child, isRight) ? Of(side) : Operand(side);

    // Whether the text means the same without brackets around the child.
    private static bool ReadsAlike(BinaryExpression parent, BinaryExpression child, bool isRight) =>
        Binds(child) > Binds(parent)
        || (child.NodeType == parent.NodeType
            && (!isRight || parent.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse))
        || (!isRight && Binds(parent) is (4 or 5) && Binds(child) == Binds(parent));

    private static int Binds(BinaryExpression e) => e.NodeType switch
    {
        ExpressionType.Multiply or ExpressionType.Divide or ExpressionType.Modulo => 5,
        ExpressionType.Add or ExpressionType.Subtract => 4,
        ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan
            or ExpressionType.GreaterThanOrEqual or ExpressionType.Equal or ExpressionType.NotEqual => 3,
        ExpressionType.AndAlso => 2,
        _ => 1,
    };

    private static string Symbol(BinaryExpression e) => e.NodeType switch
    {
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        ExpressionType.Coalesce => "??",
        ExpressionType.And => "&",
        ExpressionType.Or => "|",
        ExpressionType.ExclusiveOr => "^",
        _ => e.NodeType.ToString(),
    };

    private static string? EnumConstant(Expression side, Expression other)
    {
        while (side is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            side = convert.Operand;
        }

        if (side is not ConstantExpression { Value: { } value }
            || other is not UnaryExpression { Operand: { } operand })
        {
            return null;
        }

        var type = Nullable.GetUnderlyingType(operand.Type) ?? operand.Type;
        return type.IsEnum ? $"{type.Name}.{Enum.ToObject(type, value)}" : null;
    }

    private static string Member(MemberExpression e) => e.Expression switch
    {
        null => $"{NameOf(e.Member.DeclaringType!)}.{e.Member.Name}",
        _ when CapturedLocal.IsHolder(e.Expression) => e.Member.Name,
        _ => $"{Operand(e.Expression)}.{e.Member.Name}",
    };

    private static string Constant(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char letter => $"'{letter}'",
        bool truth => truth ? "true" : "false",
        Enum code => $"{code.GetType().Name}.{code}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => NameOf(value.GetType()),
    };

    private static string Call(MethodCallExpression e)
    {
        if (e.Method is { IsSpecialName: true, Name: "get_Item" } && e.Object is not null)
        {
            return $"{Operand(e.Object)}[{List(e.Arguments)}]";
        }

        var extension = e.Method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        return e.Object switch
        {
            { } holder when CapturedLocal.IsHolder(holder) => $"{e.Method.Name}({List(e.Arguments)})",
            { } target => $"{Operand(target)}.{e.Method.Name}({List(e.Arguments)})",
            null when extension => $"{Operand(e.Arguments[0])}.{e.Method.Name}({List(e.Arguments.Skip(1))})",
            null => $"{NameOf(e.Method.DeclaringType!)}.{e.Method.Name}({List(e.Arguments)})",
        };
    }
}
