namespace PbrEngine.Rules.Dsl;

/// <summary>Makes rules from their types.</summary>
public interface IRuleActivator
{
    /// <summary>The rules of a type; usually one.</summary>
    public IEnumerable<Rule> Activate(Type type);
}

/// <summary>Makes one rule by the constructor without parameters, public or not.</summary>
public sealed class DefaultRuleActivator : IRuleActivator
{
    /// <inheritdoc/>
    public IEnumerable<Rule> Activate(Type type) => [(Rule)Activator.CreateInstance(type, nonPublic: true)!];
}
