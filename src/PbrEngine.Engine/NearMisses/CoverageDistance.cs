using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.NearMisses;

/// <summary>Which feed would have to speak of which days for something unknown to be known.</summary>
internal static class CoverageDistance
{
    private static readonly char[] Parts = [' '];

    /// <summary>The obstacles of an unknown measure.</summary>
    internal static IEnumerable<Obstacle> Of(MeasureAtHand at, Measure unknown) => Of(
        unknown.Reason,
        Windows(at, unknown),
        at.Obstacle(ObstacleKinds.NotMet, Effort.Data) with
        {
            PersonId = unknown.PersonId,
            Reason = unknown.Reason,
            Amount = unknown.Evidence.Count == 0 ? null : unknown.Evidence.Count,
        },
        at.Real.Context);

    /// <summary>The obstacles of reasons for which something is unknown, parted by spaces.</summary>
    internal static IEnumerable<Obstacle> Of(
        string reasons, IReadOnlyList<DateSpan> windows, Obstacle obstacle, EvaluationContext context) => reasons
            .Split(Parts, StringSplitOptions.RemoveEmptyEntries)
            .Select(reason => OfOne(reason, windows, obstacle with { Reason = reason }, context));

    private static Obstacle OfOne(
        string reason, IReadOnlyList<DateSpan> windows, Obstacle obstacle, EvaluationContext context)
    {
        var (code, about) = ReasonText.Split(reason);
        return code switch
        {
            // The reason of progress to work follows.
            MeasureReasons.OnBenefit => OfOne(about, windows, obstacle, context),
            MeasureReasons.Stale => Covered(obstacle, Feeds(about, context).Select(f => Stale(f, context.AsAt))),
            MeasureReasons.NotCovered => Covered(obstacle, Feeds(about, context).Select(f => Gaps(f, windows))),
            MeasureReasons.OnRollNoSessions => obstacle with
            {
                Kind = ObstacleKinds.Coverage,
                Amount = windows.Sum(w => w.Days),
                Missing = [new(Feed.Schools.Code(), windows)],
            },
            MeasureReasons.DwpNotMatched => obstacle with { Kind = ObstacleKinds.BenefitAnswers },
            MeasureReasons.NoBirthDate => obstacle with { Kind = ObstacleKinds.BirthDates, Amount = 1 },
            _ => obstacle,
        };
    }

    private static Obstacle Covered(Obstacle obstacle, IEnumerable<FeedDays> missing)
    {
        var gaps = missing.Where(m => m.Days.Count > 0).ToList();
        return obstacle with
        {
            Kind = ObstacleKinds.Coverage,
            Amount = gaps.Count == 0 ? null : gaps.Max(g => (long)g.Days.Sum(d => d.Days)),
            Missing = gaps,
        };
    }

    private static IEnumerable<FeedCoverage> Feeds(string about, EvaluationContext context) =>
        context.Feeds.Where(f => about.Split('+').Contains(f.Feed.Code(), StringComparer.Ordinal));

    // A feed stops being stale when its evidence reaches the day that is its days before the run.
    private static FeedDays Stale(FeedCoverage feed, DateOnly asAt)
    {
        var to = asAt.AddDays(-feed.StaleDays);
        return new(feed.Feed.Code(), [new DateSpan(feed.EvidenceOn?.AddDays(1) ?? to, to)]);
    }

    private static FeedDays Gaps(FeedCoverage feed, IReadOnlyList<DateSpan> windows) =>
        new(feed.Feed.Code(), [.. windows.SelectMany(w => Gaps(feed.Days, w))]);

    /// <summary>The days of the window that are not in the set, as spans.</summary>
    internal static IEnumerable<DateSpan> Gaps(DaySet days, DateSpan window)
    {
        var from = window.From;
        foreach (var span in days.Within(window).Spans)
        {
            if (span.From > from)
                yield return new(from, span.From.AddDays(-1));
            from = span.To.AddDays(1);
        }
        if (from <= window.To)
            yield return new(from, window.To);
    }

    // The measure's window and, where it compares with what was before, the baseline.
    private static IReadOnlyList<DateSpan> Windows(MeasureAtHand at, Measure unknown)
    {
        // An adult on a benefit takes the state of progress to work (R26), which has a window of its own.
        if (ReasonText.Split(unknown.Reason).Code == MeasureReasons.OnBenefit)
            unknown = at.Real.On(at.Real.First, MeasureNames.ProgressToWork, at.Family);
        var name = unknown.Name;
        var months = at.Real.Number($"{name}.baseline_months", $"{name.Split('_')[0]}.baseline_months");
        var baseline = months is { } count && at.Family.Family.AttachedOn is { } attached
            ? DateSpan.MonthsBefore(count, attached)
            : (DateSpan?)null;
        return [.. new[] { baseline, unknown.Window }.OfType<DateSpan>()];
    }
}
