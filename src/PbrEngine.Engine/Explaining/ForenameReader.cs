using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Explaining;

/// <summary>
/// Finds what a run's members are called. A trace holds no names, only the row of early help that stated them: what
/// retention has erased there can't be shown here any more.
/// </summary>
internal sealed class ForenameReader(IDeliveryStore deliveries)
{
    // What joins the columns of a row's key (TypedRow.Key); the key of a membership begins with the family.
    private const char KeyJoint = '\u001f';

    private static readonly FileContract File = Contracts.Get(Feed.EarlyHelp, "members.csv");
    private static readonly int Index = FactRef.IndexOf(File);
    private static readonly int Column = File.IndexOf("forenames");

    internal MemberNames Of(string familyRef, IReadOnlyList<TracedMember> members)
    {
        var forenames = members
            .Where(m => m.Source.FileIndex == Index)
            .GroupBy(m => m.Source.ContentId)
            .SelectMany(content => Forenames(familyRef, content.Key))
            .ToDictionary(f => f.Place, f => f.Forename);
        return new(members.ToDictionary(
            m => m.PersonId,
            m => new NamedMember(forenames.GetValueOrDefault((m.Source.ContentId, m.Source.Line)), m.IsChild),
            StringComparer.Ordinal));
    }

    private IEnumerable<((int ContentId, int Line) Place, string? Forename)> Forenames(
        string familyRef, int contentId) =>
        deliveries
            .Rows(File, contentId, key => key.StartsWith(familyRef + KeyJoint, StringComparison.Ordinal))
            .Select(row => ((contentId, row.Row.Line), First(row.Row.Values[Column] as string)));

    private static string? First(string? forenames) =>
        forenames?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : null;
}
