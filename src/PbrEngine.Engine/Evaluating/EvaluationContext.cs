using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Evaluating.Problems;

namespace PbrEngine.Engine.Evaluating;

/// <summary>What every family of a run is evaluated with: the day, how far the feeds reach, the parameters.</summary>
public sealed class EvaluationContext
{
    private readonly Dictionary<Feed, FeedCoverage> _feeds;

    // A programme that pays for something other than families states no problems.
    private readonly Lazy<ProblemCatalogue> _problems;

    /// <summary>Holds the run's as-at date, the coverage of every feed, and the rule set's parameters.</summary>
    public EvaluationContext(DateOnly asAt, IEnumerable<FeedCoverage> feeds, ParametersOn parameters)
    {
        AsAt = asAt;
        Parameters = parameters;
        _problems = new(() => new(parameters));
        _feeds = feeds.ToDictionary(f => f.Feed);
        Police = new(_feeds[Feed.Police]);
        Asb = new(_feeds[Feed.Police], _feeds[Feed.Housing]);
        Schools = new(_feeds[Feed.Schools]);
        SocialCare = new(_feeds[Feed.SocialCare]);
        Dwp = new(_feeds[Feed.Dwp]);
        EarlyHelp = new(_feeds[Feed.EarlyHelp]);
        Employment = new(_feeds[Feed.Dwp], _feeds[Feed.EarlyHelp]);
    }

    /// <summary>The day for which the run is made; "today" is this fact.</summary>
    public DateOnly AsAt { get; }

    /// <summary>The rule set's parameters.</summary>
    public ParametersOn Parameters { get; }

    /// <summary>The programme's problems, as those parameters state them.</summary>
    public ProblemCatalogue Problems => _problems.Value;

    /// <summary>Offences and domestic abuse.</summary>
    public EvidenceBasis Police { get; }

    /// <summary>Anti-social behaviour: police and housing together (R10).</summary>
    public EvidenceBasis Asb { get; }

    /// <summary>Absence, exclusions, placements.</summary>
    public EvidenceBasis Schools { get; }

    /// <summary>Children's statuses.</summary>
    public EvidenceBasis SocialCare { get; }

    /// <summary>Benefits.</summary>
    public EvidenceBasis Dwp { get; }

    /// <summary>Needs and work evidence.</summary>
    public EvidenceBasis EarlyHelp { get; }

    /// <summary>Continuous employment: DWP and early help together (R10).</summary>
    public EvidenceBasis Employment { get; }

    /// <summary>Every feed's reach.</summary>
    public IReadOnlyCollection<FeedCoverage> Feeds => _feeds.Values;

    /// <summary>One feed's reach.</summary>
    public FeedCoverage this[Feed feed] => _feeds[feed];
}
