using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>
/// Where a child is on roll: all along, elsewhere because of exclusion, missing, or with a gap at D or E.
/// </summary>
public static class PlacementRows
{
    public static void Write(FamilyPlan plan, TreePerson child)
    {
        var start = child.Born.AddYears(4);
        var turn = plan.Dice.Pick(plan.D, plan.EvidenceOn(Feeds.Schools));
        turn = Periods.Earlier(turn <= start ? start.AddDays(3) : turn, plan.AsAt);
        switch (plan.Dice.From(0, plan.Calm ? 19 : 11))
        {
            case 0:
                Place(plan, child, "SCHOOL", false, start, turn.AddDays(plan.Dice.Pick(-1, 0, -2)));
                break;
            case 1:
                Place(plan, child, "SCHOOL", false, start, turn.AddDays(-1));
                Place(plan, child, plan.Dice.Pick("PRU", "AP"), plan.Dice.Chance(60), turn, null);
                break;
            case 2:
                Place(plan, child, "SCHOOL", false, start, turn.AddDays(-2));
                Place(plan, child, plan.Dice.Pick("SCHOOL", "CME"), false, turn.AddDays(plan.Dice.Pick(0, 1)), null);
                break;
            case 3:
                Place(plan, child, plan.Dice.Pick("EHE", "CME", "AP"), false, start, null);
                break;
            case 4:
                break;
            default:
                Place(plan, child, "SCHOOL", false, start, null);
                break;
        }
    }

    private static void Place(
        FamilyPlan plan, TreePerson child, string kind, bool becauseOfExclusion, DateOnly from, DateOnly? to)
    {
        var row = plan.Rows.Add(
            "placements.csv",
            ("pupil_ref", SchoolFacet.Reference(child)),
            ("kind", kind),
            ("school", kind is "EHE" or "CME" ? "" : "8014001"),
            ("because_of_exclusion", becauseOfExclusion ? "Y" : "N"),
            ("from", Day(Periods.Earlier(from, plan.AsAt))),
            ("to", Day(to < from ? from : to)));
        row.StatesPlannedEnd = plan.Dice.Chance(30);
        if (becauseOfExclusion)
        {
            Slips.Maybe(plan.Dice, row, "because_of_exclusion", "N");
        }
    }
}
