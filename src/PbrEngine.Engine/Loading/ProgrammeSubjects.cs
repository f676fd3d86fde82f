using PbrEngine.Domain.Facts;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Loading;

/// <summary>
/// What each programme pays for. A family belongs to one programme (R65); where a rule set brings subjects of its own,
/// those are evaluated instead.
/// </summary>
public sealed class ProgrammeSubjects
{
    private readonly SubjectLoader _loader;

    internal ProgrammeSubjects(IReadOnlyList<FamilyFacts> families, SubjectLoader loader)
    {
        Families = families;
        _loader = loader;
    }

    /// <summary>Every family, of whichever programme, by reference.</summary>
    public IReadOnlyList<FamilyFacts> Families { get; }

    /// <summary>The subjects of a rule set's programme, by reference.</summary>
    public IReadOnlyList<FamilyFacts> Of(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return ruleSet.Subjects is { } source
            ? _loader.Load(ruleSet.Programme, source)
            : [.. Families.Where(f => f.Family.Programme == ruleSet.Programme)];
    }
}
