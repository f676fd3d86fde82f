using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Extracts;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Cli.Composition;

/// <summary>
/// The rule sets of a program; each is read and compiled once, and rehearsed once, at the first asking.
/// </summary>
internal sealed class CarriedRuleSets
{
    private readonly Lazy<IReadOnlyList<RuleSetSource>> _sources;
    private readonly Lazy<FeedCatalogue> _feeds;
    private readonly Lazy<IReadOnlyList<Trial>> _readings;
    private readonly Lazy<IReadOnlyList<RuleSet>> _all;
    private readonly Lazy<IReadOnlyList<Trial>> _trials;

    /// <summary>Nothing is looked for yet: a command that needs no rule set doesn't wait for them.</summary>
    /// <param name="sources">Finds the sources of every version.</param>
    internal CarriedRuleSets(Func<IReadOnlyList<RuleSetSource>> sources)
    {
        _sources = new(sources);
        _feeds = new(() => FeedCatalogue.BuiltIn.With(ProgrammeFeeds.Of(Sources)));
        _readings = new(() => [.. Sources.Select(Read)]);
        _all = new(() => Sound(_readings.Value, _readings.Value));
        _trials = new(() => [.. _readings.Value.Select(Rehearse)]);
    }

    /// <summary>Those of known sources.</summary>
    internal CarriedRuleSets(IReadOnlyList<RuleSetSource> sources)
        : this(() => sources)
    {
    }

    /// <summary>The sources of every version.</summary>
    internal IReadOnlyList<RuleSetSource> Sources => _sources.Value;

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
        var needed = _trials.Value.Where(t => IsNeeded(t.Source, programme));
        return new(Sound(_trials.Value, needed), [.. _trials.Value.SelectMany(t => t.Faults)]);
    }

    private static IReadOnlyList<RuleSet> Sound(IEnumerable<Trial> trials, IEnumerable<Trial> needed)
    {
        var faults = needed.SelectMany(t => t.Faults).ToList();
        if (faults.Count > 0)
            throw new RuleSetException(faults);
        return [.. trials.Select(t => t.RuleSet).OfType<RuleSet>()];
    }

    // Whose a version is that doesn't say so can't be known: it might be the one that is asked for.
    private static bool IsNeeded(RuleSetSource source, string? programme) =>
        programme is null || source.Programme == programme || source.Programme.Length == 0;

    private static Trial Read(RuleSetSource source)
    {
        var faults = new List<RuleSetFault>();
        return Trial.Of(source, RuleSetReader.Read(source, faults), faults);
    }

    private static Trial Rehearse(Trial read)
    {
        if (read.RuleSet is not { } ruleSet)
            return read;
        var faults = new List<RuleSetFault>();
        faults.AddRange(Rehearsal.Of(ruleSet, ScenarioReader.Read(read.Source, faults)).Faults);
        return Trial.Of(read.Source, ruleSet, faults);
    }

    private sealed record Trial(RuleSetSource Source, RuleSet? RuleSet, IReadOnlyList<RuleSetFault> Faults)
    {
        // With one fault a rule set is none.
        internal static Trial Of(RuleSetSource source, RuleSet? ruleSet, IEnumerable<RuleSetFault> found)
        {
            List<RuleSetFault> faults = [.. found.Where(f => !f.IsWarning)];
            return new(source, faults.Count == 0 ? ruleSet : null, faults);
        }
    }
}

/// <summary>What a night evaluates with.</summary>
/// <param name="RuleSets">The sound ones, in order of name.</param>
/// <param name="LeftOut">What is wrong with those that the night can do without; none when nothing is.</param>
internal sealed record RehearsedRuleSets(IReadOnlyList<RuleSet> RuleSets, IReadOnlyList<RuleSetFault> LeftOut)
{
    /// <summary>The feeds of the night: those built in, and those that its rule sets bring.</summary>
    internal FeedCatalogue Feeds => FeedCatalogue.BuiltIn.With(RuleSets.SelectMany(r => r.Feeds).ToList());
}
