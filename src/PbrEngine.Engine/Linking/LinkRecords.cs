using PbrEngine.Engine.Loading;
using PbrEngine.Linkage;

namespace PbrEngine.Engine.Linking;

/// <summary>Finds out which source persons are one person, keeping the ids of earlier nights.</summary>
public sealed class LinkRecords(ILinker linker, IPersonStore store)
{
    /// <summary>Links the records of a run and stores the answer under its attempt.</summary>
    public LinkResult Link(long attemptId, IReadOnlyList<PersonRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var before = store.Before(attemptId);
        var keys = records.Select(Key).ToHashSet();
        var result = linker.Link(new LinkRequest
        {
            Records = [.. records.Select(Record)],
            PersonIds = new NextPersonIds(store.LastPersonNumber(attemptId)),
            PriorPersons = before
                .Select(p => (Key: new RecordKey(p.Key.Feed.Code(), p.Key.Ref), p.Value))
                .Where(p => keys.Contains(p.Key))
                .ToDictionary(p => p.Key, p => p.Value),
            Judgements = store.Judgements(),
            Edges = [.. records.SelectMany(Edges)],
        });
        store.Save(attemptId, result, before);
        return result;
    }

    private static RecordKey Key(PersonRecord record) => new(record.Feed.Code(), record.Ref);

    private static IEnumerable<RecordEdge> Edges(PersonRecord record) => record.Groups.Select(group => new RecordEdge(
        Key(record),
        group.Basis,
        group.Ref,
        group.Days.From,
        group.Days.To == DateOnly.MaxValue ? null : group.Days.To));

    private static LinkRecord Record(PersonRecord record) => new()
    {
        Source = record.Feed.Code(),
        Id = record.Ref,
        Forenames = record.Identity.Forenames,
        Surname = record.Identity.Surname,
        DateOfBirth = record.Identity.BornOn,
        Sex = record.Identity.Sex is { Length: 1 } sex ? sex[0] : 'U',
        Postcode = record.Identity.Postcode,
        Uprn = record.Identity.Uprn,
        Identifiers = [.. record.Identifiers.Select(i => new RecordIdentifier(i.Kind, i.Value))],
    };
}
