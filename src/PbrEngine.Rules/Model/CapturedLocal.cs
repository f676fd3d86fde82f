using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PbrEngine.Rules.Model;

/// <summary>
/// Knows how the C# compiler writes a local or a field of the rule inside a lambda: as a field of a hidden object,
/// which may itself be a field of another hidden object (inner scopes, or the rule itself beside locals).
/// </summary>
internal static class CapturedLocal
{
    /// <summary>Whether the expression is such a hidden object or the rule itself.</summary>
    public static bool IsHolder(Expression? expression) => expression switch
    {
        ConstantExpression { Value: not null } => true,
        MemberExpression { Member: FieldInfo field } inner => IsHidden(field) && IsHolder(inner.Expression),
        _ => false,
    };

    /// <summary>Whether a local that the lambda mentions was null when the lambda was made.</summary>
    public static bool IsNull(MemberExpression local) =>
        local.Member is FieldInfo { FieldType.IsValueType: false } field
        && IsCompilerMade(field.DeclaringType)
        && !IsHidden(field)
        && TryRead(local.Expression, out var holder)
        && field.GetValue(holder) is null;

    private static bool TryRead(Expression? expression, [NotNullWhen(true)] out object? holder)
    {
        holder = expression switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: FieldInfo field } inner when TryRead(inner.Expression, out var outer) =>
                field.GetValue(outer),
            _ => null,
        };
        return holder is not null;
    }

    // No name in source begins like this.
    private static bool IsHidden(FieldInfo field) =>
        field.Name.StartsWith("<>", StringComparison.Ordinal)
        || (field.Name.StartsWith("CS$<>", StringComparison.Ordinal) && IsCompilerMade(field.FieldType));

    private static bool IsCompilerMade(Type? type) =>
        type?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) == true;
}
