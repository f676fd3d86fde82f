using PbrEngine.Benchmarks.LinkageData.Households;
using PbrEngine.Benchmarks.LinkageData.Residents;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Households;

public sealed class HouseholdTablesTests
{
    private static readonly FeedRow[] Rows = [.. HouseholdTables.Rows(seed: 7).Take(40_000)];

    [Fact]
    public void Rows_EveryFeed_HasManyAndSharesItsPersons()
    {
        Assert.Equal(
            Feed.All.Select(feed => feed.Name).Order(StringComparer.Ordinal),
            Rows.CountBy(row => row.Feed.Name, StringComparer.Ordinal).Where(of => of.Value > 800)
                .Select(of => of.Key).Order(StringComparer.Ordinal));
        var feeds = Rows.GroupBy(row => row.Row.Entity, StringComparer.Ordinal)
            .Select(rows => rows.Select(row => row.Feed).Distinct().Count()).ToList();
        Assert.InRange((double)feeds.Count(count => count > 1) / feeds.Count, 0.25, 0.75);
        Assert.True(feeds.Max() >= 5);
    }

    [Fact]
    public void Rows_APerson_IsOfOneHousehold() => Assert.All(
        Rows.GroupBy(row => row.Row.Entity, StringComparer.Ordinal),
        rows => Assert.Single(rows.Select(row => row.Household).Distinct(StringComparer.Ordinal)));

    [Fact]
    public void Rows_AGroupThatLasts_IsOfOneHousehold() => Assert.All(
        Rows.Where(row => row.GroupReference.Length > 0 && row.EndedOn is null)
            .GroupBy(row => row.GroupReference, StringComparer.Ordinal),
        rows => Assert.Single(rows.Select(row => row.Household).Distinct(StringComparer.Ordinal)));

    [Fact]
    public void Rows_APartnerWhoLeft_EndsAMembershipOfTheOldGroup()
    {
        var groups = Rows.Where(row => row.GroupReference.Length > 0)
            .GroupBy(row => row.GroupReference, StringComparer.Ordinal)
            .Where(rows => rows.Any(row => row.EndedOn is not null) && rows.Any(row => row.EndedOn is null)).ToList();

        Assert.NotEmpty(groups);
        Assert.All(groups, rows => Assert.True(
            rows.Select(row => row.Household).Distinct(StringComparer.Ordinal).Count() > 1));
    }

    [Fact]
    public void Rows_Memberships_StartAfterBirthAndBeforeTheyEnd() => Assert.All(Rows, row => Assert.True(
        row.StartedOn <= (row.EndedOn ?? HouseholdMaker.CountedOn), row.GroupReference));

    [Fact]
    public void Rows_ThePolice_KnowNoGroups() => Assert.All(
        Rows.Where(row => row.Feed.Name == "police"), row => Assert.Equal("", row.GroupReference));

    [Fact]
    public void Rows_SchoolContacts_AreNamesAndAddressesOnly()
    {
        // Benefits are claimed by adults, so who claims one is not a pupil.
        var adults = Rows.Where(row => row.Feed.Name == "dwp").Select(row => row.Row.Entity)
            .ToHashSet(StringComparer.Ordinal);
        var contacts = Rows.Where(row => row.Feed.Name == "schools" && adults.Contains(row.Row.Entity)).ToList();

        Assert.True(contacts.Count > 500, $"{contacts.Count}");
        Assert.All(contacts, row => Assert.Equal(
            ("", null, ""), (row.Row.MiddleName, row.Row.BornOn, row.Row.Sex)));
    }

    [Fact]
    public void Membership_Row_NamesItsIdAndDays()
    {
        var row = Rows.First(row => row.EndedOn is not null);
        var membership = row.Membership("17");

        Assert.Equal(FeedRow.MembershipColumns.Count, membership.Length);
        Assert.Equal(FeedRow.Columns.Count, row.Cells.Length);
        Assert.Equal((row.Feed.Name, row.Feed.Kind, "17"), (membership[0], membership[1], membership[3]));
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", membership[5]);
    }
}
