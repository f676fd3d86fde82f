using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Cli.Composition;

/// <summary>The rule sets that lie beside this program: every project under rules/ is built with it.</summary>
internal static class Programmes
{
    /// <summary>All of them.</summary>
    internal static CarriedRuleSets Carried { get; } =
        new(() => [.. RuleSetAssemblies.In(AppContext.BaseDirectory).SelectMany(EmbeddedSources.Of)]);

    /// <summary>The linkage model that lies beside this program.</summary>
    /// <exception cref="LinkModelException">It was changed, or isn't there.</exception>
    internal static CarriedModel Model => LazyModel.Value;

    private static Lazy<CarriedModel> LazyModel { get; } = new(() => CarriedModel.In(AppContext.BaseDirectory));

    /// <summary>The sources of every version.</summary>
    internal static IReadOnlyList<RuleSetSource> Sources => Carried.Sources;

    /// <summary>Every version of every programme; loaded and compiled at the first asking.</summary>
    /// <exception cref="RuleSetException">One of them has a fault.</exception>
    internal static IReadOnlyList<RuleSet> All => Carried.All;

    /// <summary>The words of a programme: those of its latest version, or the engine's alone.</summary>
    internal static WordBook Words(string programme) =>
        All.LastOrDefault(r => r.Programme == programme)?.Words ?? WordBook.BuiltIn;

    /// <summary>The feeds that there are: those built in, and those that programmes bring.</summary>
    internal static FeedCatalogue Feeds => Carried.Feeds;
}
