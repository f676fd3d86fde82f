using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>
/// Termly counts of 120 sessions. Styles repeat every three terms, so that any three together make exactly the
/// programme's threshold of absences that count (36 of 360 are 10 %, 54 are 15 %) or one fewer; any two make 24 or 23.
/// </summary>
public static class AttendanceRows
{
    private const int Possible = 120;
    private static readonly int[] Good = [3, 6, 2];

    public static void Write(FamilyPlan plan, TreePerson child)
    {
        var terms = TermsOf(plan, child);
        switch (plan.Dice.From(0, plan.Calm ? 9 : 14))
        {
            case < 3:
                Steady(plan, child, terms, Good, 0);
                break;
            case 3:
                Steady(plan, child, terms, OneUnder(plan), 0);
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
                Steady(plan, child, terms, Exactly(plan), 0);
                break;
        }
    }

    // The absences of one term that just reach the threshold.
    private static int Threshold(FamilyPlan plan) => Possible * plan.Programme.AbsencePercent / 100;

    private static int[] OneUnder(FamilyPlan plan) =>
        [Threshold(plan), Threshold(plan), Threshold(plan) - 1];

    private static int[] Exactly(FamilyPlan plan) =>
        [Threshold(plan), Threshold(plan) + 1, Threshold(plan) - 1];

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
        var second = plan.Dice.Chance(30) ? SchoolFacet.SecondReference(plan, child) : SchoolFacet.Reference(child);
        foreach (var term in terms)
        {
            var early = term.Days.To <= plan.D;
            Row(plan, child, term, "8014001", Possible / 2, early ? Threshold(plan) : 2, 0);
            Row(plan, second, term, "8014002", Possible / 2, early ? Threshold(plan) - 2 : 3, 0);
        }
    }

    // One or two short of the threshold with as many sessions unresolved: absent they would reach it, or just not.
    private static void Unresolved(FamilyPlan plan, TreePerson child, List<Term> terms)
    {
        var total = Threshold(plan) - plan.Dice.Pick(0, 1);
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
        FamilyPlan plan, TreePerson child, Term term, string school, int possible, int absent, int unresolved) =>
        Row(plan, SchoolFacet.Reference(child), term, school, possible, absent, unresolved);

    private static void Row(
        FamilyPlan plan, string pupil, Term term, string school, int possible, int absent, int unresolved)
    {
        var (authorised, unauthorised) = plan.Programme.OnlyUnauthorised
            ? (Math.Min(plan.Dice.Pick(0, 0, 7, 20), possible - absent - unresolved), absent)
            : (absent / 2, absent - (absent / 2));
        var row = plan.Rows.Add(
            "attendance.csv",
            ("pupil_ref", pupil),
            ("school", school),
            ("academic_year", term.AcademicYear),
            ("term", term.Code),
            ("possible", Number(possible)),
            ("authorised", Number(authorised)),
            ("unauthorised", Number(unauthorised)),
            ("unresolved", unresolved == 0 ? plan.Dice.Pick("", "0") : Number(unresolved)),
            ("basis", plan.Dice.Pick("LIVE", "CENSUS")));
        row.NotBefore = term.Days.To;
        if (possible > 0 && plan.Dice.Chance(15))
        {
            var (column, count) = plan.Programme.OnlyUnauthorised
                ? ("unauthorised", unauthorised)
                : ("authorised", authorised);
            Slips.Maybe(plan.Dice, row, column, Number(count + plan.Dice.Pick(0, 1, 14)));
        }
    }
}
