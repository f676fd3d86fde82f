using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>Member rows: some join or leave on the edges of the windows, some leave and come back.</summary>
public static class MembershipFacet
{
    public static void Write(FamilyPlan plan)
    {
        foreach (var person in plan.People)
        {
            var settled = person == plan.People[0] || plan.Dice.Chance(plan.Calm ? 90 : 65);
            var joined = Latest(person.Born, Supply.FirstDay(plan.AsAt).AddYears(-3));
            if (settled)
            {
                Member(plan, person, joined, null);
            }
            else
            {
                Moving(plan, person, joined);
            }

            if (plan.Dice.Chance(4))
            {
                Twice(plan, person, joined);
            }
        }
    }

    private static void Moving(FamilyPlan plan, TreePerson person, DateOnly joined)
    {
        var edge = plan.Dice.Of(Edges(plan)).AddDays(plan.Dice.Pick(-1, 0, 1));
        edge = Periods.Earlier(Latest(edge, joined.AddDays(2)), plan.AsAt);
        switch (plan.Dice.From(0, 2))
        {
            case 0:
                Member(plan, person, edge, null);
                break;
            case 1:
                Member(plan, person, joined, edge);
                break;
            default:
                Member(plan, person, joined, edge.AddDays(-1));
                Member(plan, person, Periods.Earlier(edge.AddDays(plan.Dice.From(1, 200)), plan.AsAt), null);
                break;
        }
    }

    // The same person under a second reference: whoever is stated twice is still one.
    private static void Twice(FamilyPlan plan, TreePerson person, DateOnly joined)
    {
        var again = person with { MemberRef = person.MemberRef + "T" };
        var from = plan.Dice.Chance(50) ? joined : Periods.Earlier(Latest(plan.D, joined), plan.AsAt);
        Member(plan, again, from, null);
    }

    private static List<DateOnly> Edges(FamilyPlan plan) =>
    [
        plan.D,
        plan.D.AddDays(-1),
        plan.Baseline.From,
        plan.ResultWindow(Feeds.Police).From,
        plan.ResultWindow(Feeds.SocialCare).From,
        plan.EvidenceOn(Feeds.Dwp),
        plan.TermsAt(plan.EvidenceOn(Feeds.Schools)).From,
        Periods.MonthsEndingAt(plan.D, Parameters.PresenceMonths).From,
    ];

    private static void Member(FamilyPlan plan, TreePerson person, DateOnly joined, DateOnly? left)
    {
        var row = plan.Rows.AddPerson(
            "members.csv",
            person,
            ("family_ref", plan.FamilyRef),
            ("member_ref", person.MemberRef),
            ("role", person.Role),
            ("resident", person.Resident ? "Y" : "N"),
            ("parental_responsibility", person.IsChild ? "N" : "Y"),
            ("joined_on", Day(joined)),
            ("left_on", Day(left)),
            ("nino", person.AgeOn(plan.AsAt) >= 18 ? Identifiers.Nino(person.Number) : ""),
            ("upn", person.IsChild ? Identifiers.Upn(person.Number) : ""),
            ("nhs_number", Identifiers.NhsNumber(person.Number)));
        if (plan.Dice.Chance(8) && !person.MemberRef.EndsWith('T'))
        {
            // R51: residence as put right later; the latest row speaks for all days.
            row.Corrected = (1, new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["resident"] = person.Resident ? "N" : "Y",
            });
        }
    }

    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;
}
