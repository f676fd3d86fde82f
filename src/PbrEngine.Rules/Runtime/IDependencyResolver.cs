using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Gives the services that rules ask for. A rule that needs one to decide is hard to explain.</summary>
public interface IDependencyResolver
{
    /// <summary>A service.</summary>
    /// <param name="context">Who asks for it.</param>
    /// <param name="serviceType">The type of service.</param>
    public object Resolve(IResolutionContext context, Type serviceType);
}

/// <summary>Who asks for a service.</summary>
public interface IResolutionContext
{
    /// <summary>The session.</summary>
    public ISession Session { get; }

    /// <summary>The rule that is firing.</summary>
    public IRuleDefinition Rule { get; }
}

internal sealed record ResolutionContext(ISession Session, IRuleDefinition Rule) : IResolutionContext;

internal sealed class NoDependencies : IDependencyResolver
{
    public static NoDependencies Instance { get; } = new();

    public object Resolve(IResolutionContext context, Type serviceType) => throw new InvalidOperationException(
        $"'{context.Rule.Name}' asks for {serviceType.Name}; give the session or its factory a DependencyResolver");
}
