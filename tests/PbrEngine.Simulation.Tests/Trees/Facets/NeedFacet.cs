using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Programmes;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>Need rows around D, closed positive or not, just long enough ago or a day too recently.</summary>
public static class NeedFacet
{
    public static void Write(FamilyPlan plan)
    {
        foreach (var code in Codes(plan))
        {
            Need(plan, code);
            if (plan.Dice.Chance(15))
            {
                Need(plan, code);
            }
        }
    }

    private static List<string> Codes(FamilyPlan plan)
    {
        var dice = plan.Dice;
        if (plan.Programme is not SupportingFamilies)
        {
            return plan.Programme.NeedCodes.Where(_ => dice.Chance(plan.Programme is Phase1 ? 50 : 30)).ToList();
        }

        // Two to four of the 34, often several of one headline, and more often those that data can gainsay.
        string[] heads = dice.Chance(70) ? ["1.", "7.", "8.", "10."] : ["1.", "2.", "3.", "4.", "5.", "6.", "9."];
        var codes = plan.Programme.NeedCodes
            .Where(code => heads.Any(h => code.StartsWith(h, StringComparison.Ordinal)) || dice.Chance(10))
            .ToList();
        var wanted = dice.Pick(2, 3, 3, 3, 3, 4, 5);
        while (codes.Count > wanted)
        {
            codes.RemoveAt(dice.From(0, codes.Count - 1));
        }

        return codes;
    }

    private static void Need(FamilyPlan plan, string code)
    {
        var dice = plan.Dice;
        // Three needs must have been found by D, so most of those are.
        var identified = plan.Programme is SupportingFamilies && dice.Chance(75)
            ? dice.Pick(-40, -10, -1, 0, 0, 0)
            : dice.Pick(-40, -10, -1, 0, 0, 1, 30);
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
        // R20: phase 1 doesn't look at closing.
        var sustain = plan.Programme is Phase1 ? 182 : plan.Programme.SustainDays(code);
        var justLongEnough = plan.AsAt.AddDays(-sustain);
        var most = plan.Programme is SupportingFamilies ? 30 : 12;
        return dice.From(0, plan.Calm ? most : 7) switch
        {
            0 => (null, ""),
            1 => (plan.AsAt.AddDays(-200), "not_positive"),
            // R31: closed, but nobody said how.
            2 => (plan.AsAt.AddDays(-200), ""),
            3 => (Periods.Earlier(justLongEnough.AddDays(1), plan.AsAt), "positive"),
            4 => (justLongEnough.AddDays(-1), "positive"),
            5 or 6 => (justLongEnough, "positive"),
            _ => (plan.AsAt.AddDays(-185 - dice.From(0, 20)), "positive"),
        };
    }
}
