using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.TestKit.Evaluating;

/// <summary>The day of a run and how far each feed reaches. Unless said otherwise every feed covers all days.</summary>
public sealed class RunBuilder
{
    private readonly Dictionary<Feed, IReadOnlyList<DateSpan>> _coverage = [];
    private string _asAt = "2026-10-31";
    private ParameterSet? _parameters;

    /// <summary>The day of the run.</summary>
    public RunBuilder AsAt(string day)
    {
        _asAt = day;
        return this;
    }

    /// <summary>One delivery's coverage of a feed; a second call adds another delivery's.</summary>
    public RunBuilder Covering(Feed feed, string from, string to)
    {
        var before = _coverage.GetValueOrDefault(feed) ?? [];
        _coverage[feed] = [.. before, new DateSpan(A.Day(from), A.Day(to))];
        return this;
    }

    /// <summary>The feed was never delivered.</summary>
    public RunBuilder NeverDelivered(Feed feed)
    {
        _coverage[feed] = [];
        return this;
    }

    /// <summary>Other parameters than those of the expanded programme.</summary>
    public RunBuilder Under(ParameterSet parameters)
    {
        _parameters = parameters;
        return this;
    }

    /// <summary>The context in which families are evaluated.</summary>
    public EvaluationContext Build()
    {
        var asAt = A.Day(_asAt);
        var parameters = (_parameters ?? A.Parameters().Build()).On(asAt);
        return new(asAt, Feed.BuiltIn.Select(feed => Reach(feed, asAt, parameters)), parameters);
    }

    private FeedCoverage Reach(Feed feed, DateOnly asAt, ParametersOn parameters)
    {
        var spans = _coverage.GetValueOrDefault(feed) ?? [new DateSpan(new(2015, 1, 1), asAt)];
        var stale = feed == Feed.Schools ? "evidence.stale_days.schools" : "evidence.stale_days.others";
        return new()
        {
            Feed = feed,
            EvidenceOn = spans.Count == 0 ? null : Earlier(asAt, spans.Max(s => s.To)),
            Days = DaySet.Union(spans),
            StaleDays = parameters.Number(stale),
        };
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
