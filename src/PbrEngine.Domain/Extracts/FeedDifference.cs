using System.Globalization;

namespace PbrEngine.Domain.Extracts;

/// <summary>Tells whether two who bring the same feed mean the same files.</summary>
internal static class FeedDifference
{
    /// <summary>A sentence that names both and the first file in which they differ; null when they don't.</summary>
    internal static string? Between(FeedContract one, FeedContract other)
    {
        var first = one.Files.Select(Text).Append(Limit(one));
        var second = other.Files.Select(Text).Append(Limit(other));
        var names = one.Files.Concat(other.Files).Select(f => f.Name).Distinct(StringComparer.Ordinal);
        if (first.SequenceEqual(second, StringComparer.Ordinal))
            return null;
        var file = names.FirstOrDefault(n => !Same(one, other, n));
        return $"{Origin(one)} and {Origin(other)} both bring the feed {one.Feed.Code()} and describe "
            + $"{file ?? "it"} differently: give one of them another code, or the same description.";
    }

    private static string Origin(FeedContract feed) => feed.Origin.Length == 0 ? "The engine" : feed.Origin;

    private static bool Same(FeedContract one, FeedContract other, string name) =>
        one.Files.Where(f => f.Name == name).Select(Text)
            .SequenceEqual(other.Files.Where(f => f.Name == name).Select(Text), StringComparer.Ordinal);

    private static string Limit(FeedContract feed) =>
        feed.ShrinkPercentMax?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(FileContract file) => string.Join(
        '\n',
        [
            file.Name, file.Dating.ToString(), string.Join(' ', file.Key), string.Join(' ', file.DayColumns),
            .. file.Columns.Select(c => $"{c.Name} {c.Kind} {c.Required} {string.Join(' ', c.Codes)}"),
            .. file.Parents.Select(p => $"{p.ParentFile} {string.Join(' ', p.Columns)} {p.Optional} {p.IsPerson}"),
        ]);
}
