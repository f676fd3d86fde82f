using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

internal sealed class DependencyExpression(AliasTable aliases) : IDependencyExpression
{
    private readonly List<Declaration> services = [];

    public IReadOnlyList<Declaration> Services => services;

    public IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
        where TDependency : notnull
    {
        services.Add(aliases.Declare(alias));
        return this;
    }
}
