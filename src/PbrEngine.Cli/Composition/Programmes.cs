using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Cli.Composition;

/// <summary>The rule sets that this program carries. A new programme is a line here.</summary>
internal static class Programmes
{
    private static readonly Lazy<IReadOnlyList<RuleSet>> Loaded =
        new(() =>
        [
            .. RuleSetLoader.Load(typeof(RuleSets.Expanded.V201504.Outcomes.EligibleFamily).Assembly),
            .. RuleSetLoader.Load(typeof(RuleSets.Phase1.V201204.Outcomes.EligibleByAllCriteria).Assembly),
            .. RuleSetLoader.Load(typeof(RuleSets.SupportingFamilies.V202210.Outcomes.EligibleFamily).Assembly),
        ]);

    /// <summary>Every version of every programme; loaded and compiled at the first asking.</summary>
    internal static IReadOnlyList<RuleSet> All => Loaded.Value;

    /// <summary>The feeds that there are.</summary>
    internal static FeedCatalogue Feeds => FeedCatalogue.BuiltIn;

    /// <summary>
    /// What to tell whoever claims: how many parameters nobody has seen in the source (03, provenance).
    /// </summary>
    internal static string ProvenanceNote(string programme)
    {
        var parameters = All.Where(r => r.Programme == programme).SelectMany(r => r.Parameters.All).ToList();
        var unseen = parameters.Count(p => p.Provenance != Provenance.Seen);
        return FormattableString.Invariant(
            $"{unseen} of {parameters.Count} parameters of {programme} are recollected or second-hand: ")
            + "check them before real money is claimed (rules/, parameters).";
    }
}
