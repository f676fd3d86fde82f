using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Linking;
using PbrEngine.Linkage;

namespace PbrEngine.TestKit.Runs;

/// <summary>Persons kept in memory, by the promises of the port.</summary>
public sealed class InMemoryPersonStore(InMemoryRunStore runs) : IPersonStore
{
    private readonly SortedDictionary<long, LinkResult> _results = [];

    /// <summary>The decisions that it gives out.</summary>
    public List<Judgement> Decided { get; } = [];

    /// <summary>What each attempt's last linking found.</summary>
    public IReadOnlyDictionary<long, LinkResult> Results => _results;

    /// <summary>The persons that the last saving was told of as known before.</summary>
    public IReadOnlyDictionary<(Feed Feed, string Ref), string>? ToldBefore { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<(Feed Feed, string Ref), string> Before(long attemptId)
    {
        var persons = new Dictionary<(Feed, string), string>();
        foreach (var (id, result) in _results)
        {
            if (id != attemptId && runs.Find(id).State is "published" or "superseded")
                Apply(result, persons);
        }
        return persons;
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<(Feed Feed, string Ref), string> Persons(long attemptId)
    {
        var persons = new Dictionary<(Feed, string), string>(Before(attemptId));
        if (_results.TryGetValue(attemptId, out var own))
            Apply(own, persons);
        return persons;
    }

    /// <inheritdoc/>
    public long LastPersonNumber(long attemptId) => _results
        .Where(r => r.Key != attemptId)
        .SelectMany(r => r.Value.Persons)
        .Select(p => PersonIds.Number(p.PersonId))
        .DefaultIfEmpty()
        .Max();

    /// <summary>The merges that it gives out.</summary>
    public Dictionary<string, string> Merges { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Absorbed() => Merges;

    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judgements() => Decided;

    /// <inheritdoc/>
    public void Save(
        long attemptId, LinkResult result, IReadOnlyDictionary<(Feed Feed, string Ref), string> before)
    {
        runs.Note("save persons", attemptId);
        ToldBefore = before;
        _results[attemptId] = result;
    }

    private static void Apply(LinkResult result, Dictionary<(Feed, string), string> persons)
    {
        foreach (var person in result.Persons)
        {
            foreach (var record in person.Records)
            {
                if (Feed.TryParse(record.Source, out var feed))
                    persons[(feed, record.Id)] = person.PersonId;
            }
        }
    }
}
