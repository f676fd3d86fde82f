using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>
/// Tenancies, housing actions and ASB incidents: falls of just 60 %, occupants, tenancies that ended.
/// </summary>
public static class AsbFacet
{
    private static readonly (int Before, int After)[] Good = [(0, 0), (0, 0), (0, 0), (5, 2), (2, 0), (1, 0), (3, 1)];
    private static readonly (int Before, int After)[] Any = [(0, 0), (0, 0), (5, 2), (5, 3), (2, 1), (0, 1), (1, 1)];

    public static void Write(FamilyPlan plan)
    {
        var dice = plan.Dice;
        var result = plan.ResultWindow(Feeds.Police, Feeds.Housing);
        var tenancies = Tenancies(plan, result);
        // A fall of 13 in 22 is 59 %, the nearest below 60.
        var counts = dice.Chance(2) ? (22, 9) : dice.Of(plan.Calm ? Good : Any);
        var days = EventDays.Draw(plan, result, counts);
        for (var i = 0; i < days.Count; i++)
        {
            if (dice.Chance(50))
            {
                Incident(plan, $"{plan.FamilyRef}-A{i}", days[i], "SUSPECT");
            }
            else
            {
                Action(plan, $"{plan.FamilyRef}-H{i}", dice.Of(tenancies), days[i], AnyAsbKind(dice));
            }
        }

        // What must not count: victims, and arrears.
        Incident(plan, plan.FamilyRef + "-AV", dice.EdgeIn(result), dice.Pick("VICTIM", "WITNESS"));
        var arrears = dice.Pick("NSP_ARREARS", "EVICTION_ARREARS");
        Action(plan, plan.FamilyRef + "-HV", tenancies[0], dice.EdgeIn(result), arrears);
    }

    private static string AnyAsbKind(Dice dice) => dice.Of(Parameters.HousingAsbKinds);

    private static void Incident(FamilyPlan plan, string reference, DateOnly day, string role)
    {
        var row = Named(plan, reference, plan.Anyone(), day, role);
        Slips.Maybe(plan.Dice, row, "role", plan.Dice.Pick("SUSPECT", "WITNESS"));
        if (plan.Dice.Chance(20))
        {
            Named(plan, reference, plan.Anyone(), day, plan.Dice.Pick(role, "WITNESS"));
        }
    }

    private static TreeRow Named(FamilyPlan plan, string reference, TreePerson person, DateOnly day, string role)
    {
        var at = day < person.Born ? person.Born : day;
        return plan.Rows.Add(
            "incidents.csv",
            ("incident_ref", reference),
            ("person_ref", CrimeFacet.PersonRef(plan, person)),
            ("kind", "ASB"),
            ("asb_type", plan.Dice.Pick("PERSONAL", "NUISANCE", "ENVIRONMENTAL")),
            ("role", role),
            ("incident_on", Day(at)));
    }

    private static void Action(FamilyPlan plan, string reference, string tenancy, DateOnly day, string kind)
    {
        var row = plan.Rows.Add(
            "actions.csv",
            ("action_ref", reference),
            ("tenancy_ref", tenancy),
            ("kind", kind),
            ("action_on", Day(day)));
        Slips.Maybe(plan.Dice, row, "kind", "NSP_ARREARS");
    }

    // The home with its tenants and occupants, and a home elsewhere for each who lives elsewhere.
    private static List<string> Tenancies(FamilyPlan plan, DateRange result)
    {
        var dice = plan.Dice;
        var home = plan.FamilyRef + "-Y0";
        var from = Supply.FirstDay(plan.AsAt).AddYears(-1);
        var ends = dice.Chance(15) ? dice.EdgeIn(result).AddDays(dice.Pick(-1, 0)) : (DateOnly?)null;
        Tenant(plan, home, plan.People[0], "TENANT", from, ends);
        var tenancies = new List<string> { home, home };
        foreach (var adult in plan.Adults.Skip(1))
        {
            var place = adult.Resident ? home : $"{plan.FamilyRef}-Y{adult.Number % 10}";
            var role = adult.Resident ? dice.Pick("JOINT", "OCCUPANT") : dice.Pick("TENANT", "OCCUPANT", "JOINT");
            Tenant(plan, place, adult, role, from, null);
            tenancies.Add(place);
        }

        return tenancies;
    }

    private static void Tenant(
        FamilyPlan plan, string tenancy, TreePerson person, string role, DateOnly from, DateOnly? to) =>
        plan.Rows.AddPerson(
            "tenants.csv",
            person,
            ("tenancy_ref", tenancy),
            ("tenant_ref", person.MemberRef + "-T"),
            ("role", role),
            ("from", Day(from)),
            ("to", Day(to)));
}
