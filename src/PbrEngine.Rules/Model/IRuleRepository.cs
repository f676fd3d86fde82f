namespace PbrEngine.Rules.Model;

/// <summary>Where a compiler gets its rules from.</summary>
public interface IRuleRepository
{
    /// <summary>Reads every rule; a rule that can't be read is reported beside the others, never dropped.</summary>
    public RuleReading Read();
}

/// <summary>What a repository could read, and what it could not.</summary>
/// <param name="Rules">The rules that could be read.</param>
/// <param name="Errors">Why the others could not.</param>
public sealed record RuleReading(IReadOnlyList<RuleDefinition> Rules, IReadOnlyList<RuleError> Errors);
