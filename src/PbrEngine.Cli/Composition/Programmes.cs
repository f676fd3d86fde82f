using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Extracts;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Cli.Composition;

/// <summary>The rule sets that lie beside this program: every project under rules/ is built with it.</summary>
internal static class Programmes
{
    private static readonly Lazy<IReadOnlyList<RuleSetSource>> Carried =
        new(() => [.. RuleSetAssemblies.In(AppContext.BaseDirectory).SelectMany(EmbeddedSources.Of)]);

    private static readonly Lazy<FeedCatalogue> Catalogue =
        new(() => FeedCatalogue.BuiltIn.With(ProgrammeFeeds.Of(Carried.Value)));

    private static readonly Lazy<IReadOnlyList<RuleSet>> Loaded = new(() => RuleSetLoader.Load(Carried.Value));

    private static readonly Lazy<IReadOnlyList<RuleSet>> Tried = new(Rehearse);

    /// <summary>The sources of every version.</summary>
    internal static IReadOnlyList<RuleSetSource> Sources => Carried.Value;

    /// <summary>Every version of every programme; loaded and compiled at the first asking.</summary>
    /// <exception cref="RuleSetException">One of them has a fault.</exception>
    internal static IReadOnlyList<RuleSet> All => Loaded.Value;

    /// <summary>
    /// The same, after every scenario of each was evaluated: for whoever is about to evaluate families.
    /// </summary>
    /// <inheritdoc cref="All" path="/exception"/>
    internal static IReadOnlyList<RuleSet> Rehearsed => Tried.Value;

    /// <summary>The feeds that there are: those built in, and those that programmes bring.</summary>
    internal static FeedCatalogue Feeds => Catalogue.Value;

    private static IReadOnlyList<RuleSet> Rehearse()
    {
        var faults = new List<RuleSetFault>();
        foreach (var ruleSet in All)
        {
            var scenarios = ScenarioReader.Read(ruleSet.Source!, faults);
            faults.AddRange(Rehearsal.Of(ruleSet, scenarios).Faults.Where(f => !f.IsWarning));
        }
        return faults.Count == 0 ? All : throw new RuleSetException(faults);
    }
}
