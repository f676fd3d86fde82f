using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Short forms for repositories.</summary>
public static class RuleRepositoryExtensions
{
    /// <summary>The rules of every rule set, in the order in which they were added.</summary>
    public static IEnumerable<IRuleDefinition> GetRules(this IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return repository.GetRuleSets().SelectMany(r => r.Rules);
    }

    /// <summary>Compiles every rule of a repository.</summary>
    /// <exception cref="RuleCompilationException">A rule is not sound; every such rule is named.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository) =>
        repository.Compile(CancellationToken.None);

    /// <summary>Compiles every rule of a repository, unless the caller asks to stop.</summary>
    /// <exception cref="RuleCompilationException">A rule is not sound; every such rule is named.</exception>
    /// <exception cref="OperationCanceledException">The caller asked to stop: half a rule set is none.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository, CancellationToken cancellationToken) =>
        new RuleCompiler().Compile(repository.GetRules(), cancellationToken);
}
