using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Turns a rule set into something that makes sessions; all of it or nothing.</summary>
public static class RuleCompiler
{
    /// <summary>Compiles every rule of a repository.</summary>
    /// <exception cref="RuleCompilationException">A rule is not sound; every such rule is named.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var reading = repository.Read();
        return Compile(reading.Rules, reading.Errors);
    }

    /// <summary>Compiles rules from any front end.</summary>
    /// <exception cref="RuleCompilationException">A rule is not sound; every such rule is named.</exception>
    public static ISessionFactory Compile(IEnumerable<RuleDefinition> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Compile([.. rules], []);
    }

    private static SessionFactory Compile(IReadOnlyList<RuleDefinition> rules, IReadOnlyList<RuleError> readErrors)
    {
        List<RuleError> errors = [.. readErrors, .. RuleValidator.Validate(rules)];
        if (errors.Count > 0)
        {
            throw new RuleCompilationException(errors);
        }

        var compiled = new List<CompiledRule>();
        var patternCount = 0;
        foreach (var rule in rules.OrderBy(r => r.LoadOrder, StringComparer.Ordinal))
        {
            var next = new RuleCompilation(rule, compiled.Count, patternCount).Compile();
            compiled.Add(next);
            patternCount += next.Patterns.Length;
        }

        return new SessionFactory(compiled);
    }
}
