using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using static PbrEngine.Simulation.Tests.Trees.RowBook;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>Domestic-abuse incidents on the edges of six months to E and twelve months before attachment.</summary>
public static class DomesticAbuseFacet
{
    public static void Write(FamilyPlan plan)
    {
        var dice = plan.Dice;
        var result = plan.ResultWindow(Feeds.Police);
        if (dice.Chance(40))
        {
            var before = Periods.MonthsBefore(plan.D, Parameters.BeforeAttachmentMonths);
            var day = dice.Chance(70) ? dice.EdgeIn(before) : dice.EdgeOutside(before);
            Incident(plan, "D0", day, dice.Pick("SUSPECT", "VICTIM", "WITNESS"));
        }

        if (dice.Chance(plan.Calm ? 10 : 30))
        {
            Incident(plan, "D1", dice.EdgeIn(result), dice.Pick("SUSPECT", "VICTIM", "WITNESS"));
        }

        if (dice.Chance(15))
        {
            Incident(plan, "D2", result.From.AddDays(-1), "VICTIM");
        }
    }

    private static void Incident(FamilyPlan plan, string suffix, DateOnly day, string role)
    {
        var person = plan.Anyone();
        var at = Periods.Earlier(day < person.Born ? person.Born : day, plan.AsAt);
        var row = plan.Rows.Add(
            "incidents.csv",
            ("incident_ref", $"{plan.FamilyRef}-{suffix}"),
            ("person_ref", CrimeFacet.PersonRef(plan, person)),
            ("kind", "DOMESTIC_ABUSE"),
            ("role", role),
            ("incident_on", Day(at)));
        Slips.Maybe(plan.Dice, row, "role", "WITNESS");
    }
}
