using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Loading;

public sealed class FamilyLoaderTests
{
    private const string Family = "families: family_ref=F1 programme=expanded opened_on=2026-01-01";

    [Fact]
    public void Load_FamilyRow_IsReadWhole()
    {
        var family = Load(
            "families: family_ref=F2 programme=phase1 opened_on=2026-01-01 local_discretion=Y",
            Family + " assessed_on=2026-01-10 plan_on=2026-01-12 lead_practitioner=Bell attached_on=2026-01-15");
        Assert.Equal(["F1", "F2"], family.Select(f => f.Family.FamilyRef));
        Assert.Equal(
            new FamilyFact
            {
                Source = family[0].Family.Source,
                FamilyRef = "F1",
                Programme = "expanded",
                AssessedOn = A.Day("2026-01-10"),
                PlanOn = A.Day("2026-01-12"),
                HasLeadPractitioner = true,
                AttachedOn = A.Day("2026-01-15"),
            },
            family[0].Family);
        Assert.Equal(3, family[0].Family.Source.Line);
        Assert.True(family[1].Family is { HasLeadPractitioner: false, LocalDiscretion: true, AttachedOn: null });
    }

    /// <summary>Role and residence: the latest row (R51); every membership stays.</summary>
    [Fact]
    public void Load_MemberWithTwoSpells_HasTheLatestRolesAndBothMemberships()
    {
        var member = Assert.Single(Assert.Single(Load(
            Family,
            "members: family_ref=F1 member_ref=M1 role=other_adult resident=N joined_on=2025-01-01",
            "members: family_ref=F1 member_ref=M1 role=expectant_parent resident=Y joined_on=2020-01-01 left_on=2021-01-01"))
            .Members);
        Assert.Equal(("other_adult", false), (member.Role, member.Resident));
        Assert.Equal(
            [new DateSpan(A.Day("2020-01-01"), A.Day("2021-01-01")), DateSpan.Open(A.Day("2025-01-01"), null)],
            member.Memberships);
        Assert.Equal(["M1"], member.MemberRefs);
    }

    /// <summary>Two references of one person are one member.</summary>
    [Fact]
    public void Load_TwoReferencesOfOnePerson_AreOneMember()
    {
        var family = Assert.Single(Load(
            Family,
            "members: family_ref=F1 member_ref=A1 role=parent resident=Y joined_on=2020-01-01",
            "members: family_ref=F1 member_ref=B1 role=parent resident=Y joined_on=2022-01-01",
            "members: family_ref=F1 member_ref=A2 role=child resident=Y joined_on=2020-01-01"));
        Assert.Equal(["person-1", "person-2"], family.Members.Select(m => m.Person.PersonId));
        Assert.Equal(["A1", "B1"], family.Members[0].MemberRefs);
    }

    /// <summary>The family's own statement of a date of birth comes before any other.</summary>
    [Theory]
    [InlineData("", "2016-05-01")]
    [InlineData(" date_of_birth=2016-05-09", "2016-05-09")]
    public void Load_DateOfBirth_IsTheFamilysOwnFirst(string own, string bornOn)
    {
        var bench = new StoreBench()
            .Deliver(Feed.Schools, "2026-10-31", "2020-01-01", "2026-10-31", "pupils: pupil_ref=P1 date_of_birth=2016-05-01")
            .Deliver(Feed.EarlyHelp, "2026-10-31", "2020-01-01", "2026-10-31",
                Family, "members: family_ref=F1 member_ref=M1 role=child resident=Y joined_on=2020-01-01" + own);
        Assert.Equal(A.Day(bornOn), bench.Families()[0].Members[0].Person.BornOn);
    }

    [Fact]
    public void Load_Needs_AreTheFamilysInOrderOfTheirLines()
    {
        var needs = Load(
            Family,
            "families: family_ref=F2 programme=expanded opened_on=2026-01-01",
            "needs: family_ref=F1 need_code=work identified_on=2026-02-01 closed_on=2026-03-01 closure=positive",
            "needs: family_ref=F1 need_code=help identified_on=2026-01-01 member_ref=M1 closure=not_positive",
            "needs: family_ref=F2 need_code=crime identified_on=2026-01-01")[0].Needs;
        Assert.Equal(["work", "help"], needs.Select(n => n.Code));
        Assert.Equal((true, A.Day("2026-03-01"), null), (needs[0].ClosedPositively, needs[0].ClosedOn, needs[0].MemberRef));
        Assert.Equal((false, null, "M1"), (needs[1].ClosedPositively, needs[1].ClosedOn, needs[1].MemberRef));
    }

    private static IReadOnlyList<FamilyFacts> Load(params string[] rows) =>
        new StoreBench().Deliver(Feed.EarlyHelp, "2026-10-31", "2020-01-01", "2026-10-31", rows).Families();
}
