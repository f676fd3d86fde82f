namespace PbrEngine.Simulation.Tests.Trees.Facets;

/// <summary>What a supplier does to a row now and then: leave it out again, or put a value right later.</summary>
public static class Slips
{
    public static void Maybe(Dice dice, TreeRow row, string column, string earlier)
    {
        if (dice.Chance(6))
        {
            row.WithdrawnFrom = dice.From(1, 2);
        }
        else if (dice.Chance(6))
        {
            row.Corrected = (
                dice.From(1, 2),
                new Dictionary<string, string>(StringComparer.Ordinal) { [column] = earlier });
        }
    }
}
