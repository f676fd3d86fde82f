using PbrEngine.Domain.Facts;
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
            return Of(subject, window, MeasureState.NotMet, "ENDED_BEFORE_START", end.Source);
        if (!isAchieved)
            return Of(subject, window, MeasureState.NotMet, "COURSE_NOT_ACHIEVED", end.Source);
        return end.Text("certificate_ref") is null
            ? Of(subject, window, MeasureState.NotMet, "NO_CERTIFICATE", end.Source)
            : Of(subject, window, MeasureState.Met, "COMPLETED", end.Source);
    }

    private static Measure Of(
        Apprenticeship subject, DateSpan? window, MeasureState state, string reason, FactRef? end = null) => new()
        {
            Name = Name,
            FamilyRef = subject.Ref,
            State = state,
            Reason = reason,
            Window = window,
            Evidence = end is { } source ? [subject.Start.Source, source] : [subject.Start.Source],
        };
}
