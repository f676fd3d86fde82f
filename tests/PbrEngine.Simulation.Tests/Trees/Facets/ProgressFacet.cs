using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>Training, volunteering, work programme or ESF begun on the edges of the last six months.</summary>
public static class ProgressFacet
{
    public static void Write(FamilyPlan plan)
    {
        var dice = plan.Dice;
        if (!dice.Chance(35))
        {
            return;
        }

        var window = plan.ResultWindow(Feeds.EarlyHelp);
        var day = dice.Chance(75) ? dice.EdgeIn(window) : dice.EdgeOutside(window);
        var person = dice.Chance(80) ? plan.People[0] : plan.Anyone();
        var kind = dice.Pick("training", "volunteering", "training", "work_programme", "esf");
        day = day < person.Born ? person.Born : day;
        DateOnly? ends = dice.Chance(50) ? null : Periods.Earlier(day.AddDays(60), plan.AsAt);
        EmploymentRows.Evidence(plan, person, kind, day, ends);
    }
}
