using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Landing;
using PbrEngine.Simulation.Tests.Trees;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

/// <summary>What intake would find fault with in a tree; a clean one gives no lines.</summary>
public static class CleanTree
{
    public static IEnumerable<string> Faults(string landing)
    {
        var deliveries = LandingReader.Read(landing, DateOnly.MaxValue);
        foreach (var feed in deliveries.GroupBy(d => d.Feed, StringComparer.Ordinal))
        {
            var references = new References();
            Delivery? before = null;
            foreach (var delivery in feed)
            {
                foreach (var fault in RowFaults(delivery, references).Concat(Shrinking(before, delivery)))
                {
                    yield return $"{delivery.Feed} {delivery.ExtractOn:O}: {fault}";
                }

                before = delivery;
            }
        }
    }

    private static IEnumerable<string> RowFaults(Delivery delivery, References references)
    {
        foreach (var rule in FileRules.All.Where(r => r.Feed == delivery.Feed))
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in delivery.Files[rule.File])
            {
                references.State(row);
                var faults = new[]
                {
                    keys.Add(rule.KeyOf(row)) ? "" : "duplicate key",
                    references.Resolve(row) ? "" : "unknown reference",
                    Future(row, delivery.ExtractOn),
                    Backwards(row),
                    BornLate(row),
                    TooManySessions(row),
                };
                foreach (var fault in faults.Where(f => f.Length > 0))
                {
                    yield return $"{rule.File} {rule.KeyOf(row)}: {fault}";
                }
            }
        }
    }

    private static string Future(LandingRow row, DateOnly extractOn) =>
        TreeColumns.Dates.Except(TreeColumns.Ends, StringComparer.Ordinal).Any(c => row.DayOrNone(c) > extractOn)
            ? "event after the extract" : "";

    private static string Backwards(LandingRow row) =>
        row.DayOrNone("to") < row.DayOrNone("from")
        || row.DayOrNone("ended_on") < row.DayOrNone("started_on")
        || row.DayOrNone("left_on") < row.DayOrNone("joined_on")
        || row.DayOrNone("closed_on") < row.DayOrNone("identified_on")
        || row.DayOrNone("disposal_on") < row.DayOrNone("offence_on")
            ? "ends before it begins" : "";

    private static string BornLate(LandingRow row) =>
        TreeColumns.Dates.Any(c => row.DayOrNone(c) < row.DayOrNone("date_of_birth")) ? "event before birth" : "";

    private static string TooManySessions(LandingRow row) =>
        row.Count("authorised") + row.Count("unauthorised") + row.Count("unresolved") > row.Count("possible")
            ? "more absent than possible" : "";

    // R46: rows per file over the days that both deliveries cover.
    private static IEnumerable<string> Shrinking(Delivery? before, Delivery now)
    {
        if (before is null || !before.Coverage.Overlaps(now.Coverage))
        {
            yield break;
        }

        var from = before.Coverage.From > now.Coverage.From ? before.Coverage.From : now.Coverage.From;
        var shared = new DateRange(from, Periods.Earlier(before.Coverage.To, now.Coverage.To));
        foreach (var rule in FileRules.All.Where(r => r.Feed == now.Feed))
        {
            var was = before.Files[rule.File].Count(r => rule.OwnDays(r)?.Overlaps(shared) ?? true);
            var left = now.Files[rule.File].Count(r => rule.OwnDays(r)?.Overlaps(shared) ?? true);
            if (left * 100 < was * 80)
            {
                yield return $"{rule.File} shrinks from {was} to {left}";
            }
        }
    }
}
