using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>CIN, CP and LAC spells that end on the edges of the six months or around D.</summary>
public static class CareFacet
{
    public static void Write(FamilyPlan plan)
    {
        foreach (var child in plan.Children.Where(_ => plan.Dice.Chance(45)))
        {
            plan.Rows.AddPerson(
                "children.csv",
                child,
                ("child_ref", Reference(child)),
                ("nhs_number", Identifiers.NhsNumber(child.Number)),
                ("upn", Identifiers.Upn(child.Number)));
            Status(plan, child);
        }
    }

    private static string Reference(TreePerson child) => child.MemberRef + "-S";

    private static void Status(FamilyPlan plan, TreePerson child)
    {
        var dice = plan.Dice;
        var result = plan.ResultWindow(Feeds.SocialCare);
        var from = dice.Pick(plan.D.AddDays(-200), plan.D.AddDays(-1), plan.D, plan.D.AddDays(1), plan.D.AddYears(-1));
        from = Periods.Earlier(from < child.Born ? child.Born : from, plan.AsAt);
        var to = dice.From(0, plan.Calm ? 5 : 8) switch
        {
            < 4 => result.From.AddDays(-1),
            4 => plan.D.AddDays(dice.Pick(-1, 0, 1)),
            5 => result.From,
            6 => result.To,
            7 => dice.DayIn(result),
            _ => (DateOnly?)null,
        };
        var row = plan.Rows.Add(
            "statuses.csv",
            ("child_ref", Reference(child)),
            ("status", dice.Pick("CIN", "CP", "LAC")),
            ("from", Day(from)),
            ("to", Day(to < from ? from : to)));
        Slips.Maybe(dice, row, "to", "");
    }
}
