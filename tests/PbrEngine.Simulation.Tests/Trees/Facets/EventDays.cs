using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>Days for a "before" and an "after" count, with days next to the windows that must not count.</summary>
public static class EventDays
{
    public static IReadOnlyList<DateOnly> Draw(FamilyPlan plan, DateRange result, (int Before, int After) counts)
    {
        var dice = plan.Dice;
        var days = new List<DateOnly>();
        days.AddRange(Enumerable.Range(0, counts.Before).Select(_ => dice.EdgeIn(plan.Baseline)));
        days.AddRange(Enumerable.Range(0, counts.After).Select(_ => dice.EdgeIn(result)));
        if (dice.Chance(25))
        {
            days.Add(dice.Pick(plan.Baseline.From.AddDays(-1), plan.D, result.From.AddDays(-1)));
        }

        if (dice.Chance(20))
        {
            // The edge of the twelve months before D.
            days.Add(Periods.MonthsEndingAt(plan.D, 12).From.AddDays(dice.Pick(-1, 0)));
        }

        return days.Where(day => day <= plan.AsAt).ToList();
    }
}
