using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Tests.Time;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Facts;

public sealed class FamilyFactsTests
{
    private static readonly DateSpan March = Days.Span("2026-03-01", "2026-03-31");

    /// <summary>A member measured over a window shares at least one day with it.</summary>
    [Theory]
    [InlineData("2025-01-01", "2026-02-28", false)]
    [InlineData("2025-01-01", "2026-03-01", true)]
    [InlineData("2026-03-31", null, true)]
    [InlineData("2026-04-01", null, false)]
    public void IsMemberOver_EdgesOfTheMembership_NeedOneSharedDay(string from, string? to, bool measured)
    {
        var member = Member("child", "2016-05-01", DateSpan.Open(Days.Of(from), to is null ? null : Days.Of(to)));
        Assert.Equal(measured, member.IsMemberOver(March));
        Assert.Equal(measured, member.IsChildOver(March));
    }

    [Fact]
    public void IsMemberOver_LeftAndCameBack_IsMeasuredOverBoth()
    {
        var member = Member(
            "child", "2016-05-01", Days.Span("2025-01-01", "2025-12-31"), Days.Span("2026-03-31", "2026-12-31"));
        Assert.True(member.IsMemberOver(March));
        Assert.False(member.IsMemberOver(Days.Span("2026-01-01", "2026-03-30")));
    }

    /// <summary>18 or over at the window's last day, whatever the role.</summary>
    [Theory]
    [InlineData("child", "2008-03-31", true)]
    [InlineData("child", "2008-04-01", false)]
    [InlineData("parent", "2008-03-31", true)]
    [InlineData("parent", "2008-04-01", false)]
    [InlineData("child", null, false)]
    [InlineData("other_adult", null, true)]
    public void IsAdultOver_AtEighteen_GoesByTheLastDay(string role, string? born, bool adult)
    {
        var member = Member(role, born, March);
        Assert.Equal(adult, member.IsAdultOver(March));
        Assert.Equal(!adult, member.IsUnder18On(March.To));
        Assert.Equal(role == "child", member.IsChildOver(March));
    }

    private static FamilyMember Member(string role, string? born, params DateSpan[] memberships) => new()
    {
        Person = new() { PersonId = "P1", BornOn = born is null ? null : Days.Of(born) },
        MemberRefs = ["M1"],
        Role = role,
        Resident = true,
        Memberships = memberships,
        Source = default,
    };

    [Theory]
    [InlineData("M1", true)]
    [InlineData("M2", false)]
    [InlineData(null, false)]
    public void MemberOf_Need_IsWhomItsReferenceNames(string? reference, bool known)
    {
        var member = Member("child", "2016-05-01", March);
        var need = new NeedFact(default, "F1", reference, "crime", March.From, null, false);
        Assert.Equal(known ? member : null, Family(member).MemberOf(need));
    }

    private static FamilyFacts Family(FamilyMember member) => new()
    {
        Family = new() { Source = default, FamilyRef = "F1", Programme = "expanded" },
        Members = [member],
        Needs = [],
    };
}
