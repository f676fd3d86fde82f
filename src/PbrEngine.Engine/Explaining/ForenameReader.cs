using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Explaining;

/// <summary>
/// Finds what a run's members are called. A trace holds no names, only the row that stated them, of early help or of a
/// programme's own file: what retention has erased there can't be shown here any more.
/// </summary>
/// <param name="deliveries">Deliveries and their rows.</param>
/// <param name="feeds">The feeds that there are.</param>
/// <param name="person">What somebody without a name is called; null to go by the role.</param>
internal sealed class ForenameReader(IDeliveryStore deliveries, FeedCatalogue feeds, string? person = null)
{
    private const string Forenames = "forenames";

    // What joins the columns of a row's key (TypedRow.Key); the key of a membership begins with the family.
    private const char KeyJoint = '\u001f';

    internal MemberNames Of(string familyRef, IReadOnlyList<TracedMember> members)
    {
        var contents = members.Select(m => m.Source.ContentId).ToHashSet();
        var forenames = deliveries.List()
            .SelectMany(d => d.Files
                .Where(f => contents.Contains((int)f.ContentId))
                .Select(f => (f.ContentId, File: feeds.Find(d.Manifest.Feed, f.Name))))
            .Where(c => c.File is { } file && file.Columns.Any(column => column.Name == Forenames))
            .DistinctBy(c => c.ContentId)
            .SelectMany(c => ForenamesOf(c.File!, familyRef, (int)c.ContentId))
            .ToDictionary(f => f.Place, f => f.Forename);
        return new(
            members.ToDictionary(
                m => m.PersonId,
                m => new NamedMember(forenames.GetValueOrDefault((m.Source.ContentId, m.Source.Line)), m.IsChild),
                StringComparer.Ordinal),
            person);
    }

    private IEnumerable<((int ContentId, int Line) Place, string? Forename)> ForenamesOf(
        FileContract file, string familyRef, int contentId)
    {
        var column = file.IndexOf(Forenames);
        // A programme's own file doesn't know the reference that a run gives its subject.
        Predicate<string>? wants = file.Feed == Feed.EarlyHelp
            ? key => key.StartsWith(familyRef + KeyJoint, StringComparison.Ordinal)
            : null;
        return deliveries.Rows(file, contentId, wants)
            .Select(row => ((contentId, row.Row.Line), First(row.Row.Values[column] as string)));
    }

    private static string? First(string? forenames) =>
        forenames?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : null;
}
