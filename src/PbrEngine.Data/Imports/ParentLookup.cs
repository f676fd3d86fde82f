using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Imports;

/// <summary>
/// Parent rows of this delivery, else of the feed's loaded deliveries up to this one's extract date, newest first
/// (R48).
/// </summary>
internal sealed class ParentLookup(WriteUnit unit, DeliveryManifest manifest) : IDisposable
{
    internal const string SelectContents =
        """
        SELECT DeliveryFile.ContentId
        FROM DeliveryFile
        INNER JOIN Delivery
            ON Delivery.DeliveryId = DeliveryFile.DeliveryId
        WHERE Delivery.Feed = @Feed
        AND Delivery.State = 'loaded'
        AND Delivery.ExtractOn <= @ExtractOn
        AND DeliveryFile.FileName = @FileName
        ORDER BY
            Delivery.ExtractOn DESC,
            Delivery.DeliveryId DESC
        """;

    private const int AnswersMax = 100_000;
    private const char Separator = '\u001F';

    private readonly Dictionary<string, long> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<long>> _earlier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParentQuery> _queries = new(StringComparer.Ordinal);
    private readonly RecentParents _recent = new(AnswersMax);

    /// <summary>Says that this delivery has the file: its rows count from now on.</summary>
    internal void Opened(FileContract file, long contentId)
    {
        _own[file.Name] = contentId;
        _recent.Clear();
    }

    internal ParentRow? Find(ParentReference parent, FileContract file, IReadOnlyList<string> values)
    {
        var reference = parent.ParentFile + Separator + string.Join(Separator, parent.Columns);
        var key = reference + Separator + string.Join(Separator, values);
        if (_recent.TryGet(key, out var answer))
            return answer;
        answer = Search(parent, file, reference, values);
        _recent.Add(key, answer);
        return answer;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var query in _queries.Values)
            query.Dispose();
    }

    private ParentRow? Search(
        ParentReference parent, FileContract file, string reference, IReadOnlyList<string> values)
    {
        var query = Query(parent, file, reference);
        if (_own.TryGetValue(parent.ParentFile, out var own) && query.Find(own, values) is { } row)
            return row;
        foreach (var contentId in Earlier(parent.ParentFile))
        {
            if (query.Find(contentId, values) is { } earlier)
                return earlier;
        }
        return null;
    }

    private ParentQuery Query(ParentReference parent, FileContract file, string reference)
    {
        if (!_queries.TryGetValue(reference, out var query))
        {
            query = new ParentQuery(unit, file, parent.Columns);
            _queries[reference] = query;
        }
        return query;
    }

    private IReadOnlyList<long> Earlier(string fileName)
    {
        if (!_earlier.TryGetValue(fileName, out var contents))
        {
            var parameters = new { Feed = manifest.Feed.Code(), manifest.ExtractOn, FileName = fileName };
            contents = [.. unit.Query<long>(SelectContents, parameters).Distinct()];
            _earlier[fileName] = contents;
        }
        return contents;
    }
}
