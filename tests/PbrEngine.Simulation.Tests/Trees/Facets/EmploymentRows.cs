using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>Work after a benefit: a day short, just enough, a day more; split, unverified, or barred.</summary>
public static class EmploymentRows
{
    public static void Write(FamilyPlan plan, TreePerson person, string benefit, DateOnly left, DateOnly evidenceOn)
    {
        var dice = plan.Dice;
        if (benefit == "JSA")
        {
            // Ending at E, so that all days lie in the last 210.
            Split(plan, person, evidenceOn.AddDays(1 - dice.Pick(181, 182, 182, 183)), evidenceOn);
        }
        else
        {
            var room = evidenceOn.DayNumber - left.DayNumber;
            var length = dice.Pick(90, 91, 91, 92);
            var start = left.AddDays(1 + (room > length ? dice.From(0, room - length) : 0));
            Split(plan, person, start, start.AddDays(length - 1));
        }

        if (dice.Chance(10))
        {
            // The bar is about (X, E]: a spell that ends on X doesn't bar, one day later it does.
            var ends = left.AddDays(dice.Pick(0, 1));
            Evidence(plan, person, dice.Pick("work_programme", "esf"), left.AddDays(-30), ends);
        }
    }

    // Whole, in two that meet or overlap, or with a day missing between.
    private static void Split(FamilyPlan plan, TreePerson person, DateOnly from, DateOnly to)
    {
        var dice = plan.Dice;
        var middle = from.AddDays(40);
        switch (dice.From(0, 6))
        {
            case 0:
                Evidence(plan, person, "employed", from, middle);
                Evidence(plan, person, "self_employed", middle.AddDays(dice.Pick(-3, 0, 1)), to);
                break;
            case 1:
                Evidence(plan, person, "employed", from, middle);
                Evidence(plan, person, "employed", middle.AddDays(2), to);
                break;
            case 2:
                Evidence(plan, person, "employed", from, null);
                break;
            default:
                Evidence(plan, person, dice.Pick("employed", "employed", "self_employed"), from, to);
                break;
        }
    }

    public static void Evidence(FamilyPlan plan, TreePerson person, string kind, DateOnly from, DateOnly? to)
    {
        if (from > plan.AsAt)
        {
            return;
        }

        var dice = plan.Dice;
        var row = plan.Rows.Add(
            "work_evidence.csv",
            ("member_ref", person.MemberRef),
            ("kind", kind),
            ("started_on", Day(from)),
            ("ended_on", Day(to)),
            ("evidence_ref", dice.Chance(6) ? "" : $"W-{person.MemberRef}"),
            ("verified_by", dice.Chance(6) ? "" : "Adviser"));
        row.StatesPlannedEnd = dice.Chance(50);
        if (dice.Chance(30))
        {
            Slips.Maybe(dice, row, "verified_by", "");
        }
    }
}
