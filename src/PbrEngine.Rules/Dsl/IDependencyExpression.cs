using System.Linq.Expressions;

namespace PbrEngine.Rules.Dsl;

/// <summary>The services that the actions of a rule use.</summary>
public interface IDependencyExpression
{
    /// <summary>Names a service, which the session's dependency resolver gives when the rule fires.</summary>
    /// <typeparam name="TDependency">The type of service.</typeparam>
    /// <param name="alias">The local that stands for it: <c>() => service</c>.</param>
    public IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
        where TDependency : notnull;
}
