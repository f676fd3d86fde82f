using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Turns a rule set into something that makes sessions; all of it or nothing.</summary>
public sealed class RuleCompiler
{
    /// <summary>What tells facts apart.</summary>
    public FactIdentityComparerRegistry FactIdentityComparerRegistry { get; } = new();

    /// <summary>Compiles rules from any front end.</summary>
    /// <exception cref="RuleCompilationException">A rule is not sound; every such rule is named.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions) =>
        Compile(ruleDefinitions, CancellationToken.None);

    /// <summary>Compiles rules from any front end, unless the caller asks to stop.</summary>
    /// <exception cref="RuleCompilationException">A rule is not sound; every such rule is named.</exception>
    /// <exception cref="OperationCanceledException">The caller asked to stop: half a rule set is none.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        IReadOnlyList<IRuleDefinition> rules = [.. ruleDefinitions];
        var errors = RuleValidator.Validate(rules);
        if (errors.Count > 0)
        {
            throw new RuleCompilationException(errors);
        }

        IReadOnlyList<IRuleDefinition> ordered = [.. rules.OrderBy(r => r.LoadOrder, StringComparer.Ordinal)];
        return new RuleSetCompilation(ordered, FactIdentityComparerRegistry.Compile()).Compile(cancellationToken);
    }

    /// <summary>Compiles rule sets together.</summary>
    /// <exception cref="RuleCompilationException">A rule is not sound; every such rule is named.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets) => Compile(ruleSets, CancellationToken.None);

    /// <summary>Compiles rule sets together, unless the caller asks to stop.</summary>
    /// <exception cref="RuleCompilationException">A rule is not sound; every such rule is named.</exception>
    /// <exception cref="OperationCanceledException">The caller asked to stop: half a rule set is none.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets, CancellationToken cancellationToken) =>
        Compile(ruleSets.SelectMany(r => r.Rules), cancellationToken);
}
