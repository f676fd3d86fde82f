using PbrEngine.Domain.Extracts;

namespace PbrEngine.Domain.Subjects;

/// <summary>The delivered rows that subjects are formed from, and who the persons in them are.</summary>
/// <param name="rowsOf">The current rows of a file of a feed.</param>
/// <param name="personOf">The person of a feed's own reference.</param>
public sealed class SubjectRows(
    Func<Feed, string, IEnumerable<ExtractRow>> rowsOf, Func<Feed, string, string> personOf)
{
    /// <summary>The rows of one file as they stand for the run, in order of key.</summary>
    public IReadOnlyList<ExtractRow> Of(string feed, string file) =>
        [.. rowsOf(Feed.Parse(feed), file).OrderBy(r => r.Key, StringComparer.Ordinal)];

    /// <summary>The person whom a feed calls by the reference; one of the rows of its people must state them.</summary>
    public string PersonOf(string feed, string reference) => personOf(Feed.Parse(feed), reference);
}
