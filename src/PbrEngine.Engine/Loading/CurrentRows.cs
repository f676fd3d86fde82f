using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Loading;

/// <summary>
/// The rows of one file as they stand for a run: of several deliveries that state the same key the latest wins (R02),
/// and a row that a later delivery with overlapping coverage lacks is withdrawn (R03).
/// </summary>
internal sealed class CurrentRows(IDeliveryStore store, DeliveredExtracts extracts)
{
    /// <summary>Each current row once, in no particular order.</summary>
    internal IEnumerable<StoredRow> Of(FileContract file)
    {
        var deliveries = extracts.Of(file.Feed);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var lastRejected = new Dictionary<string, int>(StringComparer.Ordinal);
        var read = new HashSet<long>();
        for (var i = deliveries.Count - 1; i >= 0; i--)
        {
            var content = deliveries[i].Files.First(f => f.Name == file.Name).ContentId;
            // The same bytes delivered again state the same keys: the later delivery has settled them (R66).
            if (!read.Add(content))
                continue;
            // Nearly every row of an earlier delivery is stated again by a later one: its key is all that is read.
            foreach (var row in store.Rows(file, content, seen.Add))
            {
                // A key that a later delivery states in a row that had to be rejected isn't lacking there.
                var stated = lastRejected.TryGetValue(row.Row.Key, out var rejected) ? rejected : i;
                if (!IsWithdrawn(row.Row.OwnDays, deliveries, stated))
                    yield return row;
            }
            foreach (var key in store.RejectedKeys(content))
                lastRejected.TryAdd(key, i);
        }
    }

    private static bool IsWithdrawn(DateSpan? ownDays, IReadOnlyList<Delivery> deliveries, int lastStated)
    {
        // Undated rows are never withdrawn, only replaced (R03).
        if (ownDays is not { } days)
            return false;
        for (var later = lastStated + 1; later < deliveries.Count; later++)
        {
            if (deliveries[later].Manifest.Coverage.Overlaps(days))
                return true;
        }
        return false;
    }
}
