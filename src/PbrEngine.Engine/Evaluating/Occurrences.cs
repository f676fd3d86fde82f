using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating;

/// <summary>One thing that happened, seen through one member.</summary>
/// <param name="Member">The member who took part.</param>
/// <param name="Ref">What happened: the same reference is counted once (R16).</param>
/// <param name="Source">The line that states it.</param>
internal readonly record struct Occurrence(FamilyMember Member, string Ref, FactRef Source);

/// <summary>What happened to a family's members inside a window, by kind.</summary>
internal static class Occurrences
{
    /// <summary>Proven offences, dated by disposal (09; R15: without its day a disposal isn't counted).</summary>
    internal static IEnumerable<Occurrence> ProvenOffences(
        FamilyFacts family, DateSpan window, ParametersOn parameters, bool under18Only)
    {
        var proven = parameters.Codes("offending.proven_disposals");
        return from member in family.MembersOver(window)
               from offence in member.Person.Offences
               where offence.DisposalOn is { } disposed && window.Contains(disposed)
                     && proven.Contains(offence.Disposal)
                     && (!under18Only || member.IsUnder18On(offence.OffenceOn))
               select new Occurrence(member, offence.OffenceRef, offence.Source);
    }

    /// <summary>ASB incidents as suspect, and housing actions against a tenant or joint tenant (R17).</summary>
    internal static IEnumerable<Occurrence> AntiSocialBehaviour(
        FamilyFacts family, DateSpan window, ParametersOn parameters)
    {
        var kinds = parameters.Codes("asb.housing_actions");
        var incidents =
            from member in family.MembersOver(window)
            from incident in member.Person.Incidents
            where incident is { Kind: "ASB", Role: "SUSPECT" } && window.Contains(incident.IncidentOn)
            select new Occurrence(member, "police:" + incident.IncidentRef, incident.Source);
        var actions =
            from member in family.MembersOver(window)
            from tenancy in member.Person.Tenancies
            where tenancy.IsTenant
            from action in tenancy.Tenancy.Actions
            where window.Contains(action.ActionOn) && tenancy.Days.Contains(action.ActionOn)
                  && kinds.Contains(action.Kind)
            select new Occurrence(member, "housing:" + action.ActionRef, action.Source);
        return incidents.Concat(actions);
    }

    /// <summary>Domestic abuse incidents that name a member as suspect or victim.</summary>
    internal static IEnumerable<Occurrence> DomesticAbuse(FamilyFacts family, DateSpan window) =>
        from member in family.MembersOver(window)
        from incident in member.Person.Incidents
        where incident is { Kind: "DOMESTIC_ABUSE", Role: "SUSPECT" or "VICTIM" }
              && window.Contains(incident.IncidentOn)
        select new Occurrence(member, incident.IncidentRef, incident.Source);

    /// <summary>Social-care statuses of children that are open on any day of the window.</summary>
    internal static IEnumerable<Occurrence> OpenStatuses(
        FamilyFacts family, DateSpan window, ParametersOn parameters)
    {
        var statuses = parameters.Codes("help.statuses");
        return from member in family.ChildrenOver(window)
               from status in member.Person.Statuses
               where statuses.Contains(status.Status) && status.Days.Overlaps(window)
               select new Occurrence(member, status.Status, status.Source);
    }

    /// <summary>Out-of-work benefit spells of adults that hold the day.</summary>
    internal static IEnumerable<Occurrence> OutOfWork(FamilyFacts family, DateOnly day, ParametersOn parameters) =>
        from member in family.AdultsOver(DateSpan.Day(day))
        from benefit in member.Person.Benefits
        where benefit.Days.Contains(day) && IsOutOfWork(benefit, parameters)
        select new Occurrence(member, benefit.Benefit, benefit.Source);

    /// <summary>Whether the benefit is an out-of-work one: by list, Universal Credit by its group (09, R42).</summary>
    internal static bool IsOutOfWork(BenefitFact benefit, ParametersOn parameters) => benefit.Benefit == "UC"
        ? benefit.UcGroup is { } group && parameters.Codes("work.uc_groups").Contains(group)
        : parameters.Codes("work.out_of_work_benefits").Contains(benefit.Benefit);

    /// <summary>How many different things happened (R16).</summary>
    internal static int CountOnce(IEnumerable<Occurrence> occurrences) =>
        occurrences.Select(o => o.Ref).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The lines that state them, in order, each once.</summary>
    internal static IReadOnlyList<FactRef> Evidence(IEnumerable<Occurrence> occurrences) =>
        [.. occurrences.Select(o => o.Source).Distinct().Order()];
}
