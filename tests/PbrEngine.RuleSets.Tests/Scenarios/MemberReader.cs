using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests.Scenarios;

/// <summary>Reads what a scenario states of one member.</summary>
internal static class MemberReader
{
    private const string Always = "2000-01-01";

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
        fields.Each("statuses", s => member.Status(s.Text("status"), s.Day("from"), s.OptionalDay("to")));
        fields.NothingElse();
        return member;
    }

    private static void School(MemberBuilder member, ScenarioFields fields)
    {
        fields.Each("placements", p => member.Placed(
            p.Text("kind"), p.Day("from"), p.OptionalDay("to"), p.Flag("because_of_exclusion", false)));
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
        fields.Each("offences", offence =>
        {
            var disposedOn = offence.OptionalDay("disposal_on");
            member.Offended(
                offence.Text("ref"),
                offence.OptionalDay("offence_on") ?? disposedOn ?? Always,
                disposedOn,
                offence.OptionalText("disposal") ?? "CONVICTED");
        });
        fields.Each("incidents", i => member.Incident(i.Text("ref"), i.Text("kind"), i.Text("role"), i.Day("on")));
        var tenancy = A.Tenancy();
        fields.Each("housing_actions", a => tenancy.Action(a.Text("ref"), a.Text("kind"), a.Day("on")));
        member.Tenant(tenancy, Always);
    }

    private static void Benefits(MemberBuilder member, ScenarioFields fields)
    {
        if (fields.OptionalText("dwp") is { } answer)
            member.Asked(answer == "matched");
        fields.Each("benefits", b => member.OnBenefit(
            b.Text("benefit"), b.Day("from"), b.OptionalDay("to"), b.OptionalText("uc_group")));
        fields.Each("work", w => member.Worked(
            w.Text("kind"), w.Day("from"), w.OptionalDay("to"), w.Flag("verified", true)));
    }
}
