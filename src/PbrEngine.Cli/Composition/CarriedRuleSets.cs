using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Extracts;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Cli.Composition;

/// <summary>The rule sets of a program; each is read, compiled and rehearsed at the first asking.</summary>
/// <param name="sources">The sources of every version.</param>
internal sealed class CarriedRuleSets(IReadOnlyList<RuleSetSource> sources)
{
    private readonly Lazy<FeedCatalogue> _feeds = new(() => FeedCatalogue.BuiltIn.With(ProgrammeFeeds.Of(sources)));

    private readonly Lazy<IReadOnlyList<RuleSet>> _all = new(() => RuleSetLoader.Load(sources));

    private readonly Lazy<IReadOnlyList<Trial>> _trials = new(() => [.. sources.Select(Try)]);

    /// <summary>The sources of every version.</summary>
    internal IReadOnlyList<RuleSetSource> Sources => sources;

    /// <summary>Every version of every programme.</summary>
    /// <exception cref="RuleSetException">One of them has a fault.</exception>
    internal IReadOnlyList<RuleSet> All => _all.Value;

    /// <summary>The feeds that there are: those built in, and those that programmes bring.</summary>
    internal FeedCatalogue Feeds => _feeds.Value;

    /// <summary>
    /// For whoever is about to evaluate families: every version after its scenarios were evaluated. A night of one
    /// programme needs only that programme's to be sound, and leaves out those of others that aren't; a night of all of
    /// them needs all: half a night of claims is worse than none.
    /// </summary>
    /// <param name="programme">The one that is asked for; null for all.</param>
    /// <exception cref="RuleSetException">One that is needed has a fault.</exception>
    internal RehearsedRuleSets Rehearsed(string? programme)
    {
        var needed = _trials.Value.Where(t => IsNeeded(t.Source, programme)).SelectMany(t => t.Faults).ToList();
        if (needed.Count > 0)
            throw new RuleSetException(needed);
        return new(
            [.. _trials.Value.Select(t => t.RuleSet).OfType<RuleSet>()],
            [.. _trials.Value.SelectMany(t => t.Faults)]);
    }

    // Whose a version is that doesn't say so can't be known: it might be the one that is asked for.
    private static bool IsNeeded(RuleSetSource source, string? programme) =>
        programme is null || source.Programme == programme || source.Programme.Length == 0;

    private static Trial Try(RuleSetSource source)
    {
        var faults = new List<RuleSetFault>();
        var ruleSet = RuleSetReader.Read(source, faults);
        if (ruleSet is not null)
            faults.AddRange(Rehearsal.Of(ruleSet, ScenarioReader.Read(source, faults)).Faults);
        faults.RemoveAll(f => f.IsWarning);
        return new(source, faults.Count == 0 ? ruleSet : null, faults);
    }

    private sealed record Trial(RuleSetSource Source, RuleSet? RuleSet, IReadOnlyList<RuleSetFault> Faults);
}

/// <summary>What a night evaluates with.</summary>
/// <param name="RuleSets">The sound ones, in order of name.</param>
/// <param name="LeftOut">What is wrong with those that the night can do without; none when nothing is.</param>
internal sealed record RehearsedRuleSets(IReadOnlyList<RuleSet> RuleSets, IReadOnlyList<RuleSetFault> LeftOut)
{
    /// <summary>The feeds of the night: those built in, and those that its rule sets bring.</summary>
    internal FeedCatalogue Feeds => FeedCatalogue.BuiltIn.With(RuleSets.SelectMany(r => r.Feeds).ToList());
}
