using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>Writes the deliveries of one feed, oldest first.</summary>
public sealed class FeedWriter(string feed, IReadOnlyList<TreeRow> rows)
{
    private readonly FileRule[] _files = FileRules.All.Where(r => r.Feed == feed).ToArray();
    private readonly References _references = new();
    private readonly Dictionary<TreeRow, LandingRow> _lastStated = [];

    public void Write(string landing, IReadOnlyList<PlannedDelivery> deliveries)
    {
        Dictionary<TreeRow, LandingRow> before = [];
        for (var i = 0; i < deliveries.Count; i++)
        {
            var stated = State(i, deliveries[i]);
            LeaveOut(i, stated, before, i == 0 ? null : Shared(deliveries[i - 1].Coverage, deliveries[i].Coverage));
            DeliveryFiles.Write(landing, feed, deliveries[i], _files, stated.Values);
            before = stated;
        }
    }

    private Dictionary<TreeRow, LandingRow> State(int index, PlannedDelivery delivery)
    {
        var stated = new Dictionary<TreeRow, LandingRow>();
        // Parents come before their children in the list of files.
        foreach (var row in _files.SelectMany(f => rows.Where(r => r.Rule == f)))
        {
            var now = row.Stated(index, delivery.ExtractOn);
            if (now is not null && _references.Resolve(now) && IsCarried(row, now, delivery))
            {
                stated.Add(row, now);
                _lastStated[row] = now;
                _references.State(now);
            }
        }

        return stated;
    }

    // A partial delivery carries what touches its days, as stated now or as stated before.
    private bool IsCarried(TreeRow row, LandingRow now, PlannedDelivery delivery) =>
        !delivery.Partial
        || Touches(row.Rule, now, delivery.Coverage)
        || (_lastStated.TryGetValue(row, out var before) && Touches(row.Rule, before, delivery.Coverage));

    // Withdrawn rows stay out only as long as no file shrinks by more than 15 % over the shared days (R46 allows 20 %).
    private void LeaveOut(
        int index, Dictionary<TreeRow, LandingRow> stated, Dictionary<TreeRow, LandingRow> before, DateRange? shared)
    {
        foreach (var file in _files)
        {
            var least = Count(before, file, shared) * 85;
            var left = Count(stated, file, shared);
            foreach (var row in stated.Keys.Where(r => r.Rule == file && r.WithdrawnFrom <= index).ToList())
            {
                var lost = shared is not null && Touches(file, stated[row], shared) ? 1 : 0;
                if ((left - lost) * 100 >= least)
                {
                    left -= lost;
                    stated.Remove(row);
                }
            }
        }
    }

    private static int Count(Dictionary<TreeRow, LandingRow> rows, FileRule file, DateRange? days) =>
        days is null ? 0 : rows.Count(r => r.Key.Rule == file && Touches(file, r.Value, days));

    private static bool Touches(FileRule file, LandingRow row, DateRange days) =>
        file.OwnDays(row)?.Overlaps(days) ?? true;

    private static DateRange? Shared(DateRange one, DateRange other)
    {
        var from = one.From > other.From ? one.From : other.From;
        var to = Periods.Earlier(one.To, other.To);
        return from <= to ? new DateRange(from, to) : null;
    }
}
