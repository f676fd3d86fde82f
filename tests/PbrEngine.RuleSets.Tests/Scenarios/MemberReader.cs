using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests.Scenarios;

/// <summary>Reads what a scenario states of one member.</summary>
internal static class MemberReader
{
    private const string Always = "2015-01-01";

    internal static MemberBuilder Read(ScenarioFields fields)
    {
        var born = fields.OptionalText("born_on");
        var member = MemberBuilder.InRole(fields.Text("role"), Always).BornOn(born == "unknown" ? null : born);
        if (!fields.Flag("lives_here", true))
            member.NonResident();
        if (fields.OptionalDay("joined_on") is { } joined)
            member.MemberFrom(joined, fields.OptionalDay("left_on"));
        else if (fields.OptionalDay("left_on") is { } left)
            member.MemberFrom(Always, left);
        School(member, fields);
        Police(member, fields);
        Benefits(member, fields);
        foreach (var status in fields.Maps("statuses"))
            member.Status(status.Text("status"), status.Day("from"), status.OptionalDay("to"));
        fields.NothingElse();
        return member;
    }

    private static void School(MemberBuilder member, ScenarioFields fields)
    {
        foreach (var placement in fields.Maps("placements"))
        {
            member.Placed(
                placement.Text("kind"),
                placement.Day("from"),
                placement.OptionalDay("to"),
                placement.Flag("because_of_exclusion", false));
        }
        // A term by its name, such as `2025/26 SP`: possible sessions, then the kinds of absence.
        foreach (var term in fields.Fields("attendance") is { } terms ? terms.Names : [])
        {
            var sessions = fields.Fields("attendance")!.Fields(term)!;
            member.Attended(
                term[..7],
                term[8..],
                sessions.Count("possible"),
                sessions.Count("authorised"),
                sessions.Count("unauthorised"),
                sessions.Count("unresolved"));
            sessions.NothingElse();
        }
        foreach (var day in fields.Texts("suspended_on"))
            member.Suspended(day);
        foreach (var day in fields.Texts("permanently_excluded_on"))
            member.Excluded(day);
    }

    private static void Police(MemberBuilder member, ScenarioFields fields)
    {
        foreach (var offence in fields.Maps("offences"))
        {
            var disposedOn = offence.OptionalDay("disposal_on");
            member.Offended(
                offence.Text("ref"),
                offence.OptionalDay("offence_on") ?? disposedOn ?? Always,
                disposedOn,
                offence.OptionalText("disposal") ?? "CONVICTED");
        }
        foreach (var incident in fields.Maps("incidents"))
            member.Incident(incident.Text("ref"), incident.Text("kind"), incident.Text("role"), incident.Day("on"));
        var tenancy = A.Tenancy();
        foreach (var action in fields.Maps("housing_actions"))
            tenancy.Action(action.Text("ref"), action.Text("kind"), action.Day("on"));
        member.Tenant(tenancy, Always);
    }

    private static void Benefits(MemberBuilder member, ScenarioFields fields)
    {
        if (fields.OptionalText("dwp") is { } answer)
            member.Asked(answer == "matched");
        foreach (var benefit in fields.Maps("benefits"))
        {
            member.OnBenefit(
                benefit.Text("benefit"),
                benefit.Day("from"),
                benefit.OptionalDay("to"),
                benefit.OptionalText("uc_group"));
        }
        foreach (var work in fields.Maps("work"))
        {
            member.Worked(
                work.Text("kind"), work.Day("from"), work.OptionalDay("to"), work.Flag("verified", true));
        }
    }
}
