using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
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
    internal static IReadOnlyList<Occurrence> ProvenOffences(
        FamilyFacts family, DateSpan window, ParametersOn parameters, bool under18Only)
    {
        var proven = parameters.Codes("offending.proven_disposals");
        var found = new Gathered<Occurrence>();
        foreach (var member in family.Members.Each())
        {
            if (!member.IsMemberOver(window))
                continue;
            foreach (var offence in member.Person.Offences.Each())
            {
                if (offence.DisposalOn is { } disposed && window.Contains(disposed)
                    && proven.Contains(offence.Disposal)
                    && (!under18Only || member.IsUnder18On(offence.OffenceOn)))
                {
                    found.Add(new(member, offence.OffenceRef, offence.Source));
                }
            }
        }
        return found.ToList();
    }

    /// <summary>ASB incidents as suspect, and housing actions against a tenant or joint tenant (R17).</summary>
    internal static IReadOnlyList<Occurrence> AntiSocialBehaviour(
        FamilyFacts family, DateSpan window, ParametersOn parameters)
    {
        var kinds = parameters.Codes("asb.housing_actions");
        var found = new Gathered<Occurrence>();
        foreach (var member in family.Members.Each())
        {
            if (member.IsMemberOver(window))
                AddIncidents(member, window, ref found);
        }
        foreach (var member in family.Members.Each())
        {
            if (!member.IsMemberOver(window))
                continue;
            foreach (var tenancy in member.Person.Tenancies.Each())
            {
                if (tenancy.IsTenant)
                    AddActions(member, tenancy, window, kinds, ref found);
            }
        }
        return found.ToList();
    }

    /// <summary>Domestic abuse incidents that name a member as suspect or victim.</summary>
    internal static IReadOnlyList<Occurrence> DomesticAbuse(FamilyFacts family, DateSpan window)
    {
        var found = new Gathered<Occurrence>();
        foreach (var member in family.Members.Each())
        {
            if (!member.IsMemberOver(window))
                continue;
            foreach (var incident in member.Person.Incidents.Each())
            {
                if (incident is { Kind: "DOMESTIC_ABUSE", Role: "SUSPECT" or "VICTIM" }
                    && window.Contains(incident.IncidentOn))
                {
                    found.Add(new(member, incident.IncidentRef, incident.Source));
                }
            }
        }
        return found.ToList();
    }

    /// <summary>Social-care statuses of children that are open on any day of the window.</summary>
    internal static IReadOnlyList<Occurrence> OpenStatuses(
        FamilyFacts family, DateSpan window, ParametersOn parameters)
    {
        var statuses = parameters.Codes("help.statuses");
        var found = new Gathered<Occurrence>();
        foreach (var member in family.Members.Each())
        {
            if (!member.IsChildOver(window))
                continue;
            foreach (var status in member.Person.Statuses.Each())
            {
                if (statuses.Contains(status.Status) && status.Days.Overlaps(window))
                    found.Add(new(member, status.Status, status.Source));
            }
        }
        return found.ToList();
    }

    /// <summary>Out-of-work benefit spells of adults that hold the day.</summary>
    internal static IReadOnlyList<Occurrence> OutOfWork(FamilyFacts family, DateOnly day, ParametersOn parameters)
    {
        var found = new Gathered<Occurrence>();
        foreach (var member in family.Members.Each())
        {
            if (!member.IsAdultOver(DateSpan.Day(day)))
                continue;
            foreach (var benefit in member.Person.Benefits.Each())
            {
                if (benefit.Days.Contains(day) && IsOutOfWork(benefit, parameters))
                    found.Add(new(member, benefit.Benefit, benefit.Source));
            }
        }
        return found.ToList();
    }

    /// <summary>Whether the benefit is an out-of-work one: by list, Universal Credit by its group (09, R42).</summary>
    internal static bool IsOutOfWork(BenefitFact benefit, ParametersOn parameters) => benefit.Benefit == "UC"
        ? benefit.UcGroup is { } group && parameters.Codes("work.uc_groups").Contains(group)
        : parameters.Codes("work.out_of_work_benefits").Contains(benefit.Benefit);

    /// <summary>How many different things happened (R16).</summary>
    internal static int CountOnce(IReadOnlyList<Occurrence> occurrences) => occurrences.Count < 2
        ? occurrences.Count
        : occurrences.Select(o => o.Ref).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The lines that state them, in order, each once.</summary>
    internal static IReadOnlyList<FactRef> Evidence(IReadOnlyList<Occurrence> occurrences)
    {
        var lines = new Gathered<FactRef>();
        lines.AddSources(occurrences);
        return lines.InOrderOnce();
    }

    private static void AddIncidents(FamilyMember member, DateSpan window, ref Gathered<Occurrence> found)
    {
        foreach (var incident in member.Person.Incidents.Each())
        {
            if (incident is { Kind: "ASB", Role: "SUSPECT" } && window.Contains(incident.IncidentOn))
                found.Add(new(member, "police:" + incident.IncidentRef, incident.Source));
        }
    }

    private static void AddActions(
        FamilyMember member,
        TenancyFact tenancy,
        DateSpan window,
        IReadOnlyList<string> kinds,
        ref Gathered<Occurrence> found)
    {
        foreach (var action in tenancy.Tenancy.Actions.Each())
        {
            if (window.Contains(action.ActionOn) && tenancy.Days.Contains(action.ActionOn)
                && kinds.Contains(action.Kind))
            {
                found.Add(new(member, "housing:" + action.ActionRef, action.Source));
            }
        }
    }
}
