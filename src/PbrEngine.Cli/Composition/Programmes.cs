using System.Reflection;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Extracts;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Cli.Composition;

/// <summary>The rule sets that lie beside this program: every project under rules/ is built with it.</summary>
internal static class Programmes
{
    private static readonly Lazy<IReadOnlyList<Assembly>> Found =
        new(() => RuleSetAssemblies.In(AppContext.BaseDirectory));

    private static readonly Lazy<IReadOnlyList<RuleSet>> Loaded =
        new(() => [.. Found.Value.SelectMany(RuleSetLoader.Load)]);

    private static readonly Lazy<FeedCatalogue> Catalogue =
        new(() => FeedCatalogue.BuiltIn.With(ProgrammeFeeds.Of(Found.Value.SelectMany(EmbeddedSources.Of))));

    /// <summary>Every version of every programme; loaded and compiled at the first asking.</summary>
    internal static IReadOnlyList<RuleSet> All => Loaded.Value;

    /// <summary>The feeds that there are: those built in, and those that programmes bring.</summary>
    internal static FeedCatalogue Feeds => Catalogue.Value;

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
