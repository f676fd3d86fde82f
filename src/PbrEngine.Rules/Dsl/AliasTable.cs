using System.Linq.Expressions;
using System.Reflection;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>The locals of one rule that stand for facts, values and services.</summary>
internal sealed class AliasTable
{
    private readonly Dictionary<MemberInfo, Declaration> names = [];

    public Declaration? Find(MemberInfo local) => names.GetValueOrDefault(local);

    public Declaration Declare(LambdaExpression alias)
    {
        if (alias.Body is not MemberExpression member || !CapturedLocal.IsHolder(member.Expression))
        {
            throw new InvalidOperationException(
                $"'{ExpressionText.Of(alias.Body)}' can't name a fact; declare a local and write () => local");
        }

        var declaration = new Declaration(member.Member.Name, member.Type);
        names[member.Member] = declaration;
        return declaration;
    }
}
