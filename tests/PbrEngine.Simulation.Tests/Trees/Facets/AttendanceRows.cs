using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>
/// Termly counts of 120 sessions. Styles repeat every three terms, so that any three together make 36 of 360 absent
/// (exactly 10 %) or one fewer.
/// </summary>
public static class AttendanceRows
{
    private const int Possible = 120;
    private static readonly int[] Good = [3, 6, 2];
    private static readonly int[] OneUnder = [12, 12, 11];
    private static readonly int[] Exactly = [12, 13, 11];

    public static void Write(FamilyPlan plan, TreePerson child)
    {
        var terms = TermsOf(plan, child);
        switch (plan.Dice.From(0, plan.Calm ? 9 : 14))
        {
            case < 3:
                Steady(plan, child, terms, Good, 0);
                break;
            case 3:
                Steady(plan, child, terms, OneUnder, 0);
                break;
            case < 7:
                Improving(plan, child, terms);
                break;
            case < 9:
                // R43: a term without rows.
                Steady(plan, child, terms.Where(_ => plan.Dice.Chance(75)).ToList(), Good, 0);
                break;
            case 9:
                Unresolved(plan, child, terms);
                break;
            case 10:
                Zero(plan, child, terms);
                break;
            case 11:
                break;
            default:
                Steady(plan, child, terms, Exactly, 0);
                break;
        }
    }

    // Every complete term since the first covered day in which the child is four or over; some are still under age.
    private static List<Term> TermsOf(FamilyPlan plan, TreePerson child) =>
        Terms.LastComplete(plan.AsAt, 10)
            .Where(t => t.Days.From >= child.Born.AddYears(4) && t.Days.From >= Supply.FirstDay(plan.AsAt))
            .ToList();

    private static void Steady(FamilyPlan plan, TreePerson child, List<Term> terms, int[] absent, int unresolved)
    {
        foreach (var term in terms)
        {
            var count = absent[((term.Year * 3) + "ASS".IndexOf(term.Code[0], StringComparison.Ordinal)
                + (term.Code == "SU" ? 1 : 0)) % 3];
            Row(plan, child, term, "8014001", Possible, count, unresolved);
        }
    }

    private static void Improving(FamilyPlan plan, TreePerson child, List<Term> terms)
    {
        foreach (var term in terms)
        {
            var early = term.Days.To <= plan.D;
            Row(plan, child, term, "8014001", Possible / 2, early ? 12 : 2, 0);
            Row(plan, child, term, "8014002", Possible / 2, early ? 10 : 3, 0);
        }
    }

    // One or two short of 10 % with as many sessions unresolved: absent they would reach it, or just not.
    private static void Unresolved(FamilyPlan plan, TreePerson child, List<Term> terms)
    {
        var total = plan.Dice.Pick(11, 12);
        foreach (var term in terms)
        {
            Row(plan, child, term, "8014001", Possible, total - 1, plan.Dice.Pick(0, 1, 1));
        }
    }

    private static void Zero(FamilyPlan plan, TreePerson child, List<Term> terms)
    {
        foreach (var term in terms)
        {
            Row(plan, child, term, "8014001", 0, 0, 0);
        }
    }

    private static void Row(
        FamilyPlan plan, TreePerson child, Term term, string school, int possible, int absent, int unresolved)
    {
        var authorised = absent / 2;
        var row = plan.Rows.Add(
            "attendance.csv",
            ("pupil_ref", SchoolFacet.Reference(child)),
            ("school", school),
            ("academic_year", term.AcademicYear),
            ("term", term.Code),
            ("possible", Number(possible)),
            ("authorised", Number(authorised)),
            ("unauthorised", Number(absent - authorised)),
            ("unresolved", unresolved == 0 ? plan.Dice.Pick("", "0") : Number(unresolved)),
            ("basis", plan.Dice.Pick("LIVE", "CENSUS")));
        row.NotBefore = term.Days.To;
        if (possible > 0 && plan.Dice.Chance(15))
        {
            Slips.Maybe(plan.Dice, row, "authorised", Number(authorised + plan.Dice.Pick(0, 1, 14)));
        }
    }
}
