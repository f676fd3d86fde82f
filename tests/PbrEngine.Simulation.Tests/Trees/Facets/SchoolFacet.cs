using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>Pupils with placements, attendance and exclusions.</summary>
public static class SchoolFacet
{
    public static void Write(FamilyPlan plan)
    {
        foreach (var child in plan.Children.Where(c => c.AgeOn(plan.AsAt) >= 4 && plan.Dice.Chance(96)))
        {
            plan.Rows.AddPerson(
                "pupils.csv",
                child,
                ("pupil_ref", Reference(child)),
                ("upn", Identifiers.Upn(child.Number)));
            PlacementRows.Write(plan, child);
            AttendanceRows.Write(plan, child);
            Exclusions(plan, child);
        }
    }

    public static string Reference(TreePerson child) => child.MemberRef + "-P";

    /// <summary>The reference under which a second school knows the child; rates go across enrolments.</summary>
    public static string SecondReference(FamilyPlan plan, TreePerson child) => plan.Rows.AddPerson(
        "pupils.csv", child, ("pupil_ref", Reference(child) + "2"), ("upn", Identifiers.Upn(child.Number))).Key;

    private static void Exclusions(FamilyPlan plan, TreePerson child)
    {
        var dice = plan.Dice;
        var result = plan.TermsAt(plan.EvidenceOn(Feeds.Schools));
        var early = plan.TermsAt(Periods.Earlier(plan.D, plan.EvidenceOn(Feeds.Schools)));
        var window = dice.Chance(plan.Calm ? 80 : 40) ? early : result;
        var count = dice.Pick(0, 0, 0, plan.Calm ? 0 : 2, 2, 3);
        for (var i = 0; i < count; i++)
        {
            Exclusion(plan, child, "SUSP", dice.EdgeIn(window).AddDays(dice.Pick(0, 0, i, -i)));
        }

        if (count > 0 && dice.Chance(30))
        {
            Exclusion(plan, child, "SUSP", dice.EdgeOutside(window));
        }

        if (dice.Chance(plan.Calm ? 3 : 8))
        {
            Exclusion(plan, child, "PERM", dice.Chance(60) ? dice.EdgeIn(window) : dice.EdgeOutside(window));
        }
    }

    private static void Exclusion(FamilyPlan plan, TreePerson child, string type, DateOnly day)
    {
        var earliest = child.Born.AddYears(4);
        var row = plan.Rows.Add(
            "exclusions.csv",
            ("pupil_ref", Reference(child)),
            ("school", "8014001"),
            ("type", type),
            ("started_on", Day(Periods.Earlier(day < earliest ? earliest : day, plan.AsAt))),
            ("sessions", "4"),
            ("reason", "DB"),
            ("withdrawn", plan.Dice.Chance(15) ? "Y" : "N"));
        Slips.Maybe(plan.Dice, row, "withdrawn", plan.Dice.Pick("N", "Y"));
    }
}
