using Dapper;
using PbrEngine.Data.Reviewing;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Linkage;

namespace PbrEngine.Data.Linking;

/// <summary>Persons, links, doubtful pairs and judgements in a database. What changed is one more row.</summary>
public sealed class PersonStore(PbrDatabase database) : IPersonStore
{
    internal const string SelectPersons =
        """
        SELECT
            PersonRecord.Feed,
            PersonRecord.Ref,
            PersonRecord.PersonId
        FROM PersonRecord
        INNER JOIN RunAttempt
            ON RunAttempt.AttemptId = PersonRecord.AttemptId
        INNER JOIN Run
            ON Run.RunId = RunAttempt.RunId
        WHERE RunAttempt.AttemptId = @Own
        OR (RunAttempt.AttemptId <> @AttemptId AND RunAttempt.State IN ('published', 'superseded'))
        ORDER BY
            PersonRecord.Feed,
            PersonRecord.Ref,
            CASE WHEN PersonRecord.AttemptId = @Own THEN 1 ELSE 0 END,
            Run.AsAt,
            PersonRecord.AttemptId
        """;

    internal const string SelectMerges =
        """
        SELECT
            PersonEvent.PersonId,
            PersonEvent.OtherPersonId
        FROM PersonEvent
        INNER JOIN RunAttempt
            ON RunAttempt.AttemptId = PersonEvent.AttemptId
        WHERE PersonEvent.Kind = 'merge'
        AND RunAttempt.State IN ('published', 'superseded')
        ORDER BY PersonEvent.PersonEventId
        """;

    internal const string SelectLastNumber =
        "SELECT COALESCE(MAX(PersonId), 0) FROM Person WHERE AttemptId <> @AttemptId";

    /// <inheritdoc/>
    public IReadOnlyDictionary<(Feed Feed, string Ref), string> Before(long attemptId) => Read(attemptId, own: 0);

    /// <inheritdoc/>
    public IReadOnlyDictionary<(Feed Feed, string Ref), string> Persons(long attemptId) => Read(attemptId, attemptId);

    /// <inheritdoc/>
    public long LastPersonNumber(long attemptId)
    {
        using var connection = database.OpenRead();
        return connection.ExecuteScalar<long>(SelectLastNumber, new { AttemptId = attemptId });
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Absorbed()
    {
        using var connection = database.OpenRead();
        return Absorbed(connection.Query<(long, long)>(SelectMerges));
    }

    // Of every pair that anybody was asked about, whether or not a run still doubts it.
    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judgements() =>
        [.. new ReviewStore(database).Pairs().SelectMany(PairDecisions.Edges)];

    /// <inheritdoc/>
    public void Save(long attemptId, LinkResult result, IReadOnlyDictionary<(Feed Feed, string Ref), string> before)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var unit = database.BeginWrite();
        new LinkWriter(unit, attemptId).Write(result, before);
        unit.Commit();
    }

    internal static Dictionary<string, string> Absorbed(IEnumerable<(long Survivor, long Absorbed)> merges)
    {
        var survivors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (survivor, absorbed) in merges)
            survivors[PersonIds.Of(absorbed)] = PersonIds.Of(survivor);
        return survivors;
    }

    private Dictionary<(Feed Feed, string Ref), string> Read(long attemptId, long own)
    {
        var persons = new Dictionary<(Feed, string), string>();
        using var connection = database.OpenRead();
        var rows = connection.Query<(string Feed, string Ref, long PersonId)>(
            SelectPersons, new { AttemptId = attemptId, Own = own }, buffered: false);
        // Rows come by attempt, the own one last, so that the latest one speaks: an attempt that is continued after a
        // later one was published keeps the persons that it linked.
        foreach (var (feed, reference, person) in rows)
            persons[(Feed.Parse(feed), reference)] = PersonIds.Of(person);
        return persons;
    }
}
