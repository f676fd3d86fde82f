using PbrEngine.Domain.Subjects;
using PbrEngine.Domain.Time;
using PbrEngine.RuleSets.Skills.V201304.Subjects;

namespace PbrEngine.RuleSets.Skills.V201304.Measures;

/// <summary>Whether the course was completed, with a certificate to show for it.</summary>
internal static class Completion
{
    private const string Name = "completion";

    internal static Measure Evaluate(Apprenticeship subject, SubjectContext context)
    {
        var basis = context.Evidence(Apprenticeships.Feed);
        if (basis.IsStaleOn(context.AsAt))
            return Of(subject, null, MeasureState.Unknown, basis.StaleReason(context.AsAt));
        // Not stale, so that there is a day up to which the feed has evidence.
        var window = new DateSpan(subject.StartedOn, basis.EvidenceOn!.Value);
        if (subject.Completion is { } end && end.RequiredDay("ended_on") <= context.AsAt)
            return Judge(subject, end, window, context.Parameters);
        return basis.Covers(window)
            ? Of(subject, window, MeasureState.NotMet, "NOT_COMPLETED")
            : Of(subject, window, MeasureState.Unknown, basis.UncoveredReason(window));
    }

    private static Measure Judge(Apprenticeship subject, ExtractRow end, DateSpan window, ParametersOn parameters)
    {
        var counted = parameters.Codes("completion.outcomes");
        var isAchieved = counted.Contains(end.Required("outcome"), StringComparer.Ordinal);
        if (end.RequiredDay("ended_on") < subject.StartedOn)
            return Of(subject, window, MeasureState.NotMet, "ENDED_BEFORE_START", end);
        if (!isAchieved)
            return Of(subject, window, MeasureState.NotMet, "COURSE_NOT_ACHIEVED", end);
        return end.Text("certificate_ref") is null
            ? Of(subject, window, MeasureState.NotMet, "NO_CERTIFICATE", end)
            : Of(subject, window, MeasureState.Met, "COMPLETED", end);
    }

    private static Measure Of(
        Apprenticeship subject, DateSpan? window, MeasureState state, string reason, ExtractRow? end = null) => new()
        {
            Name = Name,
            FamilyRef = subject.Ref,
            State = state,
            Reason = reason,
            Window = window,
            Details = Details(subject, end),
            Evidence = end is null ? [subject.Start.Source] : [subject.Start.Source, end.Source],
        };

    // Whom the sentence is about, and how the course ended (words.yaml).
    private static IReadOnlyList<MeasureDetail> Details(Apprenticeship subject, ExtractRow? end) => end is null
        ? [new("apprentice", "", subject.PersonId)]
        :
        [
            new("ended_on", end.Required("ended_on"), subject.PersonId),
            new("outcome", end.Required("outcome"), subject.PersonId),
        ];
}
