using System.Globalization;
using PbrEngine.Domain.Subjects;
using PbrEngine.Domain.Time;
using PbrEngine.RuleSets.Skills.V201304.Subjects;

namespace PbrEngine.RuleSets.Skills.V201304.Measures;

/// <summary>
/// Whether an apprentice was at work for long enough after the start. The weeks are counted from the day of the start;
/// a week counts in which there are enough days at work. Enough weeks must count, and no run of others may be too long.
/// </summary>
internal static class SustainedStart
{
    private const string Name = "sustained_start";
    private const int DaysInWeek = 7;

    internal static Measure Evaluate(Apprenticeship subject, SubjectContext context)
    {
        var basis = context.Evidence(Apprenticeships.Feed);
        var weeks = context.Parameters.Number("sustained.weeks");
        var window = new DateSpan(subject.StartedOn, subject.StartedOn.AddDays((weeks * DaysInWeek) - 1));
        if (basis.IsStaleOn(context.AsAt))
            return Of(subject, null, MeasureState.Unknown, basis.StaleReason(context.AsAt));
        if (context.AsAt < window.To)
            return Of(subject, window, MeasureState.NotMet, "NOT_YET");
        if (!basis.Covers(window))
            return Of(subject, window, MeasureState.Unknown, basis.UncoveredReason(window));
        return Judge(subject, window, weeks, context.Parameters);
    }

    private static Measure Judge(Apprenticeship subject, DateSpan window, int weeks, ParametersOn parameters)
    {
        var attended = subject.Attendance.Where(a => window.Contains(a.RequiredDay("attended_on"))).ToList();
        var days = attended
            .GroupBy(a => (a.RequiredDay("attended_on").DayNumber - window.From.DayNumber) / DaysInWeek)
            .ToDictionary(week => week.Key, week => week.Count());
        var counts = Enumerable.Range(0, weeks)
            .Select(week => days.GetValueOrDefault(week) >= parameters.Number("sustained.days_in_week_min"))
            .ToList();
        var reason = counts.Count(c => c) < parameters.Number("sustained.weeks_attended_min")
            ? "TOO_FEW_WEEKS"
            : LongestGap(counts) > parameters.Number("sustained.gap_weeks_max") ? "GAP_TOO_LONG" : "SUSTAINED_START";
        var state = reason == "SUSTAINED_START" ? MeasureState.Met : MeasureState.NotMet;
        return Of(subject, window, state, reason) with
        {
            Numerator = counts.Count(c => c),
            Denominator = weeks,
            Details = [.. Whose(subject), .. GapOf(subject, counts)],
            Evidence = [subject.Start.Source, .. attended.Select(a => a.Source).Order()],
        };
    }

    private static int LongestGap(List<bool> counts)
    {
        var (longest, run) = (0, 0);
        foreach (var counted in counts)
        {
            run = counted ? 0 : run + 1;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    private static Measure Of(Apprenticeship subject, DateSpan? window, MeasureState state, string reason) => new()
    {
        Name = Name,
        FamilyRef = subject.Ref,
        State = state,
        Reason = reason,
        Window = window,
        Details = Whose(subject),
        Evidence = [subject.Start.Source],
    };

    // Whom the sentence is about, and what it counts (words.yaml).
    private static IReadOnlyList<MeasureDetail> Whose(Apprenticeship subject) =>
        [new("apprentice", "", subject.PersonId)];

    private static IReadOnlyList<MeasureDetail> GapOf(Apprenticeship subject, List<bool> counts) =>
        LongestGap(counts) is > 0 and var weeks
            ? [new("gap_weeks", weeks.ToString(CultureInfo.InvariantCulture), subject.PersonId)]
            : [];
}
