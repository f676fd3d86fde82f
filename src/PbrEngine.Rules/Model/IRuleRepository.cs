namespace PbrEngine.Rules.Model;

/// <summary>Where a compiler gets its rules from.</summary>
public interface IRuleRepository
{
    /// <summary>Every rule set, in the order in which they were named first.</summary>
    public IEnumerable<IRuleSet> GetRuleSets();
}
