using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Trees.Facets;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>
/// Families that only fill the files, so that a withdrawn row here and there doesn't make a delivery look shrunken.
/// They are evaluated like any other.
/// </summary>
public static class FillerMaker
{
    public const int Families = 8;

    public static void Make(int number, Supply supply, RowBook rows)
    {
        var dice = new Dice(number);
        var maker = new PersonMaker(number, dice);
        var adult = maker.Next("parent", true, new DateOnly(1980, 5, 2 + (number % 20)));
        var child = maker.Next("child", true, supply.AsAt.AddYears(-10).AddDays(-(number % 90)));
        var plan = new FamilyPlan
        {
            FamilyRef = TreeNames.Family(number),
            Programme = ProgrammesInForce.Draw(dice, supply.AsAt),
            Dice = dice,
            Supply = supply,
            Rows = rows,
            Calm = true,
            AttachedOn = null,
            People = [adult, child],
        };
        EarlyHelp(plan);
        Spells(plan, adult, child);
        AttendanceRows.Write(plan, child);
        for (var month = 1; month < 42; month += 2)
        {
            Events(plan, adult, child, supply.AsAt.AddMonths(-month), month);
        }
    }

    private static void EarlyHelp(FamilyPlan plan)
    {
        var from = Supply.FirstDay(plan.AsAt).AddDays(20);
        PaperFacet.Write(plan);
        foreach (var person in plan.People)
        {
            plan.Rows.AddPerson(
                "members.csv",
                person,
                ("family_ref", plan.FamilyRef),
                ("member_ref", person.MemberRef),
                ("role", person.Role),
                ("resident", "Y"),
                ("joined_on", Day(from)));
            plan.Rows.Add(
                "needs.csv",
                ("family_ref", plan.FamilyRef),
                ("member_ref", person.MemberRef),
                ("need_code", plan.Programme.NeedCodes[^1]),
                ("identified_on", Day(from)));
        }

        EmploymentRows.Evidence(plan, plan.People[0], "training", from, null);
        EmploymentRows.Evidence(plan, plan.People[0], "volunteering", from, null);
    }

    private static void Spells(FamilyPlan plan, TreePerson adult, TreePerson child)
    {
        var rows = plan.Rows;
        var from = Day(Supply.FirstDay(plan.AsAt).AddDays(5));
        var upn = Identifiers.Upn(child.Number);
        rows.AddPerson("pupils.csv", child, ("pupil_ref", SchoolFacet.Reference(child)), ("upn", upn));
        rows.Add(
            "placements.csv",
            ("pupil_ref", SchoolFacet.Reference(child)),
            ("kind", "SCHOOL"),
            ("school", "8014003"),
            ("from", from));
        rows.AddPerson("children.csv", child, ("child_ref", child.MemberRef + "-S"), ("upn", upn));
        rows.Add("statuses.csv", ("child_ref", child.MemberRef + "-S"), ("status", "CIN"), ("from", from));
        rows.AddPerson("claimants.csv", adult, ("claimant_ref", adult.MemberRef + "-C"), ("match_status", "MATCHED"));
        rows.Add("benefits.csv", ("claimant_ref", adult.MemberRef + "-C"), ("benefit", "CA"), ("started_on", from));
        rows.AddPerson(
            "tenants.csv",
            adult,
            ("tenancy_ref", plan.FamilyRef + "-Y0"),
            ("tenant_ref", adult.MemberRef + "-T"),
            ("role", "TENANT"),
            ("from", from));
    }

    private static void Events(FamilyPlan plan, TreePerson adult, TreePerson child, DateOnly day, int month)
    {
        var person = CrimeFacet.PersonRef(plan, adult);
        var on = Day(Periods.Earlier(day, plan.AsAt));
        plan.Rows.Add(
            "offences.csv",
            ("offence_ref", $"{plan.FamilyRef}-O{month}"),
            ("person_ref", person),
            ("offence_on", on),
            ("disposal", "NFA"),
            ("disposal_on", on));
        plan.Rows.Add(
            "incidents.csv",
            ("incident_ref", $"{plan.FamilyRef}-A{month}"),
            ("person_ref", person),
            ("kind", "ASB"),
            ("role", "WITNESS"),
            ("incident_on", on));
        plan.Rows.Add(
            "actions.csv",
            ("action_ref", $"{plan.FamilyRef}-H{month}"),
            ("tenancy_ref", plan.FamilyRef + "-Y0"),
            ("kind", "NSP_ARREARS"),
            ("action_on", on));
        plan.Rows.Add(
            "arrears.csv", ("tenancy_ref", plan.FamilyRef + "-Y0"), ("balance_on", on), ("arrears_pence", "12000"));
        plan.Rows.Add(
            "exclusions.csv",
            ("pupil_ref", SchoolFacet.Reference(child)),
            ("school", "8014003"),
            ("type", "SUSP"),
            ("started_on", on),
            ("sessions", "2"));
    }
}
