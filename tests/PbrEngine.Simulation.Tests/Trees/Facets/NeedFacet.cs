using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>Need rows around D, closed positive or not, just long enough ago or a day too recently.</summary>
public static class NeedFacet
{
    public static void Write(FamilyPlan plan)
    {
        var dice = plan.Dice;
        foreach (var code in ProblemCodes.All.Where(_ => dice.Chance(30)))
        {
            Need(plan, code);
            if (dice.Chance(15))
            {
                Need(plan, code);
            }
        }
    }

    private static void Need(FamilyPlan plan, string code)
    {
        var dice = plan.Dice;
        var identified = dice.Pick(-40, -10, -1, 0, 0, 1, 30);
        var identifiedOn = Periods.Earlier(plan.D.AddDays(identified), plan.AsAt);
        var (closedOn, closure) = Closing(plan, code);
        if (closedOn < identifiedOn)
        {
            closedOn = identifiedOn;
        }

        var row = plan.Rows.Add(
            "needs.csv",
            ("family_ref", plan.FamilyRef),
            ("member_ref", dice.Chance(50) ? "" : plan.Anyone().MemberRef),
            ("need_code", code),
            ("identified_on", Day(identifiedOn)),
            ("source", "whole family assessment"),
            ("closed_on", Day(closedOn)),
            ("closure", closure));
        Slips.Maybe(dice, row, "source", "referral");
    }

    private static (DateOnly? On, string Closure) Closing(FamilyPlan plan, string code)
    {
        var dice = plan.Dice;
        var sustain = Parameters.SustainDays(code);
        var justLongEnough = plan.AsAt.AddDays(-sustain);
        return dice.From(0, plan.Calm ? 12 : 7) switch
        {
            0 => (null, ""),
            1 => (plan.AsAt.AddDays(-200), "not_positive"),
            // R31: closed, but nobody said how.
            2 => (plan.AsAt.AddDays(-200), ""),
            3 => (Periods.Earlier(justLongEnough.AddDays(1), plan.AsAt), "positive"),
            4 => (justLongEnough.AddDays(-1), "positive"),
            5 => (justLongEnough, "positive"),
            _ => (plan.AsAt.AddDays(-185 - dice.From(0, 20)), "positive"),
        };
    }
}
