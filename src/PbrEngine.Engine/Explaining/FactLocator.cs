using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Explaining;

/// <summary>Where a fact stands, for somebody who wants to open it.</summary>
/// <param name="File">The file within the landing folder.</param>
/// <param name="Line">Its line.</param>
/// <param name="Agreement">The agreement under which it was delivered.</param>
/// <param name="Raw">The line as it stands.</param>
public sealed record LocatedFact(string File, int Line, string Agreement, string Raw);

/// <summary>Turns fact references into file, line and raw text.</summary>
public sealed class FactLocator
{
    private readonly IDeliveryStore _store;
    private readonly FeedCatalogue _feeds;
    private readonly ILookup<long, (Delivery Delivery, DeliveredFile File)> _byContent;

    /// <summary>Reads which deliveries carry which contents.</summary>
    public FactLocator(IDeliveryStore store, FeedCatalogue feeds)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
        _feeds = feeds;
        // A held delivery may carry the same bytes, and nothing rests on it.
        _byContent = store.List()
            .Where(d => d.State == DeliveryState.Loaded && d.MayDriveClaims)
            .SelectMany(d => d.Files.Select(f => (d, f)))
            .ToLookup(x => x.f.ContentId, x => (x.d, x.f));
    }

    /// <summary>
    /// Finds the fact; the latest delivery up to the day is named when several carry the same bytes (R66).
    /// </summary>
    public LocatedFact Find(FactRef fact, DateOnly asAt)
    {
        var (delivery, file) = _byContent[fact.ContentId]
            .Where(x => x.Delivery.Manifest.ExtractOn <= asAt)
            .OrderBy(x => x.Delivery.Manifest.ExtractOn)
            .Last();
        // A feed whose programme is no longer installed can still be named; its lines can't be opened.
        var contract = _feeds.Find(delivery.Manifest.Feed, file.Name);
        var raw = contract is null ? null : _store.RawLine(contract, fact.ContentId, fact.Line);
        return new($"{delivery.Folder}/{file.Name}", fact.Line, delivery.Manifest.AgreementId, raw ?? "");
    }
}
