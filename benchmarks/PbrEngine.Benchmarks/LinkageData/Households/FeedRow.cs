using System.Globalization;
using PbrEngine.Benchmarks.LinkageData.Residents;

namespace PbrEngine.Benchmarks.LinkageData.Households;

/// <summary>A row of a feed about a person, with its membership of one of the feed's groups.</summary>
internal sealed record FeedRow
{
    internal static readonly IReadOnlyList<string> Columns =
        [.. ResidentRow.Columns.Take(1), "household", "feed", .. ResidentRow.Columns.Skip(1), "uprn"];

    internal static readonly IReadOnlyList<string> MembershipColumns =
        ["feed", "kind", "group_ref", "person_rec_id", "started_on", "ended_on"];

    internal required Feed Feed { get; init; }

    internal required ResidentRow Row { get; init; }

    internal required string Household { get; init; }

    internal required string Origin { get; init; }

    /// <summary>Empty where not stated.</summary>
    internal required string Uprn { get; init; }

    internal required string GroupReference { get; init; }

    internal required DateOnly StartedOn { get; init; }

    internal required DateOnly? EndedOn { get; init; }

    internal string[] Cells => [.. Row.Cells.Take(1), Household, Feed.Name, .. Row.Cells.Skip(1), Uprn];

    /// <summary>The membership of the row with an id.</summary>
    internal string[] Membership(string id) =>
        [Feed.Name, Feed.Kind, GroupReference, id, Day(StartedOn), EndedOn is { } day ? Day(day) : ""];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
