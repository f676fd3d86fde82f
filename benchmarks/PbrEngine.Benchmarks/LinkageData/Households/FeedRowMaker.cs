using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Residents;

namespace PbrEngine.Benchmarks.LinkageData.Households;

/// <summary>Says what each feed knows of a house.</summary>
internal sealed class FeedRowMaker(Retelling retelling)
{
    private const double DamagedShare = 0.45;
    private const double UprnMissingShare = 0.25;
    private const int KnownForDaysMax = 8 * 365;

    private int _groups;

    internal IEnumerable<FeedRow> Rows(IReadOnlyList<Member> members, Chance chance)
    {
        var hasChildren = members.Any(member => member.Resident.IsChild);
        return Feed.All.Where(feed => chance.Happens(hasChildren ? feed.OfFamilies : feed.OfChildless))
            .SelectMany(feed => RowsOf(feed, members, chance));
    }

    private IEnumerable<FeedRow> RowsOf(Feed feed, IReadOnlyList<Member> members, Chance chance)
    {
        var start = HouseholdMaker.CountedOn.AddDays(-chance.Between(1, KnownForDaysMax));
        // Who left was of the group until then; sharers have nothing to do with each other.
        var groups = members.GroupBy(member => member.LeftOn is null ? member.Household : members[^1].Household);
        foreach (var group in groups)
        {
            var reference = FormattableString.Invariant($"{feed.Name}-{++_groups}");
            foreach (var member in group.Where(member => Knows(feed, member, chance)))
            {
                yield return Row(feed, member, reference, start, chance);
            }
        }
    }

    private static bool Knows(Feed feed, Member member, Chance chance) => member.Resident.IsChild
        ? member.Age >= feed.ChildFromAge && member.Age <= feed.ChildToAge && chance.Happens(feed.Children)
        : chance.Happens(feed.Adults);

    private FeedRow Row(Feed feed, Member member, string reference, DateOnly start, Chance chance)
    {
        var told = ResidentRow.Of(member.Entity, member.Resident);
        var row = chance.Happens(DamagedShare)
            ? retelling.Again(told, member.Resident, chance)
            : Retelling.First(told, chance);
        var born = member.Resident.BornOn;
        return new FeedRow
        {
            Feed = feed,
            Row = feed.NamesAdultsOnly && !member.Resident.IsChild ? NamesOnly(row) : row,
            Household = member.Household,
            Origin = member.Resident.Origin.Name,
            Uprn = chance.Happens(UprnMissingShare) ? "" : member.Uprn,
            GroupReference = feed.Kind.Length == 0 ? "" : reference,
            StartedOn = Earlier(start < born ? born : start, member.LeftOn ?? HouseholdMaker.CountedOn),
            EndedOn = member.LeftOn,
        };
    }

    private static DateOnly Earlier(DateOnly day, DateOnly other) => day < other ? day : other;

    private static ResidentRow NamesOnly(ResidentRow row) => row with { MiddleName = "", BornOn = null, Sex = "" };
}
