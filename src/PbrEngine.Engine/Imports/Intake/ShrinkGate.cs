using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Imports.Intake;

/// <summary>Holds a delivery that lost more rows than its feed may (R46): more likely a fault than the truth.</summary>
/// <param name="folder">The delivery.</param>
/// <param name="limit">Largest loss allowed, in percent.</param>
internal sealed class ShrinkGate(DeliveryFolder folder, int limit)
{
    /// <summary>Why the delivery is held; null when it isn't.</summary>
    /// <param name="before">The loaded delivery before it; null when there is none.</param>
    /// <param name="coverage">Its own coverage.</param>
    /// <param name="contents">Its files' contents, by name.</param>
    /// <param name="writer">Counts the rows of both.</param>
    internal RowIssue? Check(
        Delivery? before, DateSpan coverage, IReadOnlyDictionary<string, long> contents, IDeliveryWriter writer)
    {
        if (before is null)
            return null;
        var shared = before.Manifest.Coverage.Intersect(coverage);
        if (shared.IsEmpty)
            return null;
        foreach (var file in folder.Contract.Files)
        {
            if (before.Files.FirstOrDefault(f => f.Name == file.Name) is not { } earlier)
                continue;
            var was = Expected(file, writer.CountRows(file, earlier.ContentId, shared), before, shared);
            var now = writer.CountRows(file, contents[file.Name], shared);
            if (100 * (was - now) > limit * was)
                return Shrunk(file, was, now);
        }
        return null;
    }

    // Undated rows (people) belong to no day: a delivery that goes on where the one before ended needn't name everybody
    // again. They are expected in the share of the earlier delivery's days that this one covers too.
    private static long Expected(FileContract file, long rows, Delivery before, DateSpan shared) =>
        file.Dating == Dating.Undated ? rows * shared.Days / before.Manifest.Coverage.Days : rows;

    /// <summary>The latest loaded delivery of the feed that comes before this one by extract date and folder.</summary>
    internal static Delivery? Before(IEnumerable<Delivery> deliveries, DeliveryFolder folder) => deliveries
        .Where(d => d.State == DeliveryState.Loaded && d.Manifest.Feed == folder.Feed && IsBefore(d, folder))
        .OrderBy(d => d.Manifest.ExtractOn)
        .ThenBy(d => d.Folder, StringComparer.Ordinal)
        .LastOrDefault();

    private static bool IsBefore(Delivery delivery, DeliveryFolder folder) =>
        delivery.Manifest.ExtractOn < folder.ExtractOn
        || (delivery.Manifest.ExtractOn == folder.ExtractOn
            && string.CompareOrdinal(delivery.Folder, folder.Name) < 0);

    private RowIssue Shrunk(FileContract file, long was, long now)
    {
        var message = FormattableString.Invariant(
            $"{now} rows where the delivery before had {was}: over {limit} % fewer. Accept it, or ask for another.");
        var value = FormattableString.Invariant($"{now}");
        var path = $"{folder.Name}/{file.Name}";
        return DeliveryIssues.Of(path, "", ImportCodes.Shrunk, IssueSeverity.Warning, message, value);
    }
}
