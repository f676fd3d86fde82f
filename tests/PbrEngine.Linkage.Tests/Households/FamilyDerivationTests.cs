using PbrEngine.Linkage.Households;
using static PbrEngine.Linkage.Tests.Households.Groups;

namespace PbrEngine.Linkage.Tests.Households;

public sealed class FamilyDerivationTests
{
    [Fact]
    public void On_SharedCare_ChildIsInBothFamilies() => Assert.Equal(
        "case 1: child, mum\ncase 2: child, dad",
        Families("case 1: mum, child", "case 2: dad, child"));

    [Fact]
    public void On_SharedCareAndAMothersTenancy_GrandmotherIsOfTheMothersFamilyAlone() => Assert.Equal(
        "case 1: child, gran by tenancy 9, mum\ncase 2: child, dad",
        Families("case 1: mum, child", "case 2: dad, child", "tenancy 9: mum, child, gran"));

    [Fact]
    public void On_OnlyTheSharedChildIsNamed_WhoComesByThemIsOfBoth() => Assert.Equal(
        "case 1: aunt by contact 9, child, mum\ncase 2: aunt by contact 9, child, dad",
        Families("case 1: mum, child", "case 2: dad, child", "contact 9: child, aunt"));

    [Fact]
    public void On_GrandparentsTenancy_AddsTheGrandparentToTheFamily() => Assert.Equal(
        "case 1: child, gran by tenancy 9, mum",
        Families("case 1: mum, child", "tenancy 9: gran, mum, child"));

    [Fact]
    public void On_TwoFamiliesInOneFlat_StayTwoAndShareTheirLodger() => Assert.Equal(
        "case 1: boy, lodger by tenancy 9, mum\ncase 2: girl, lodger by tenancy 9, woman",
        Families("case 1: mum, boy", "case 2: woman, girl", "tenancy 9: mum, woman, lodger"));

    [Fact]
    public void On_WeakerGroupOfPersonsWithFamilies_AddsNothing() => Assert.Equal(
        "case 1: boy, mum\ncase 2: girl, woman",
        Families("case 1: mum, boy", "case 2: woman, girl", "surname 9: mum, woman, boy, girl"));

    [Fact]
    public void On_WhoWasAddedByOneBasis_AddsOthersByTheNext() => Assert.Equal(
        "case 1: child, dad by claim 5, mum, son by contact 7",
        Families("case 1: mum, child", "claim 5: mum, dad", "contact 7: dad, son"));

    [Fact]
    public void On_TwoGroupsOfOneBasis_AreDecidedApart() => Assert.Equal(
        "tenancy 1: a, b\ntenancy 2: b, c",
        Families("tenancy 2: c, b", "tenancy 1: b, a"));

    [Fact]
    public void On_GroupOfOne_IsAFamilyThatOthersAreAddedTo() => Assert.Equal(
        "tenancy 1: child by contact 4, mum",
        Families("tenancy 1: mum", "contact 4: mum, child"));

    [Fact]
    public void On_EdgeThatEnded_CountsUntilItsLastDay()
    {
        HouseholdEdge[] edges = [.. Edges("case 1: mum, child", "claim 5: mum, dad from 03-01 to 05-31")];

        string On(string day) => Text(FamilyDerivation.On(edges, Trust, In2026(day)).Families);

        Assert.Equal("case 1: child, mum", On("02-28"));
        Assert.Equal("case 1: child, dad by claim 5, mum", On("03-01"));
        Assert.Equal("case 1: child, dad by claim 5, mum", On("05-31"));
        Assert.Equal("case 1: child, mum", On("06-01"));
    }

    [Fact]
    public void On_PersonWithTwoSpellsInAGroup_IsOneMemberByBothEdges()
    {
        Family family = Assert.Single(FamilyDerivation.On(
            Edges("case 1: mum", "case 1: mum from 02-01"), Trust, Day).Families);

        Assert.Equal(2, family.Memberships.Count);
        Assert.Equal(["mum"], family.Persons);
    }

    [Theory]
    [InlineData(3, "tenancy 1: a, b, c", 0)]
    [InlineData(2, "contact 2: a, b", 3)]
    public void On_GroupOverTheMost_IsLeftOutAndToldOf(int most, string families, int persons)
    {
        FamiliesOfDay found = FamilyDerivation.On(
            Edges("tenancy 1: a, b, c", "contact 2: a, b"), Trust with { GroupPersonsMax = most }, Day);

        Assert.Equal(families, Text(found.Families));
        Assert.Equal(persons, found.LeftOut.Sum(group => group.Persons));
    }

    [Fact]
    public void On_NoEdges_NoFamilies() => Assert.Empty(FamilyDerivation.On([], Trust, Day).Families);
}
