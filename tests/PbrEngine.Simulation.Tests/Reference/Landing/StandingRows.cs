using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Reference.Landing;

/// <summary>The rows that stand after all deliveries have had their say.</summary>
public static class StandingRows
{
    /// <summary>Rows of one file, from its feed's deliveries given oldest first.</summary>
    public static IReadOnlyList<LandingRow> Of(FileRule rule, IReadOnlyList<Delivery> deliveries)
    {
        var standing = new Dictionary<string, LandingRow>(StringComparer.Ordinal);
        foreach (var delivery in deliveries.Where(d => d.Feed == rule.Feed))
        {
            var stated = delivery.Files[rule.File].ToDictionary(rule.KeyOf, StringComparer.Ordinal);
            // R03: lacking from a later delivery whose coverage shares a day with the row's own days = withdrawn.
            foreach (var key in standing.Keys.Where(k => !stated.ContainsKey(k)).ToList())
            {
                if (SharesADay(rule.OwnDays(standing[key]), delivery.Coverage))
                {
                    standing.Remove(key);
                }
            }

            // R02: the later extract wins.
            foreach (var (key, row) in stated)
            {
                standing[key] = row;
            }
        }

        return standing.Values.ToList();
    }

    // R03: undated rows are never withdrawn, only replaced.
    private static bool SharesADay(DateRange? ownDays, DateRange coverage) =>
        ownDays is not null && ownDays.Overlaps(coverage);
}
