using PbrEngine.Engine.Claiming;
using PbrEngine.TestKit.Claims;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class PaidSoFarTests
{
    [Fact]
    public void Objection_EmptyBooks_IsNone() =>
        Assert.Null(new PaidSoFar([]).Objection(SampleClaim.Line("F1", "attachment", 1)));

    [Fact]
    public void Objection_SameEntitlementOfTheFamily_ComesBeforeItsPersons()
    {
        var paid = new PaidSoFar([SampleClaim.Of(3, "Paid", SampleClaim.Line("F1", "attachment", 1))]);

        Assert.Equal(NotClaimable.AlreadyClaimed, paid.Objection(SampleClaim.Line("F1", "attachment", 1))?.Code);
        Assert.Null(paid.Objection(SampleClaim.Line("F1", "sustained_progress", 1)));
    }

    [Fact]
    public void Objection_OnePersonOfSeveral_IsEnough()
    {
        var paid = new PaidSoFar([SampleClaim.Of(3, "Paid", SampleClaim.Line("F1", "attachment", 1))]);

        Assert.Equal(
            NotClaimable.PersonPaidElsewhere, paid.Objection(SampleClaim.Line("F2", "attachment", 5, 4, 1))?.Code);
        Assert.Null(paid.Objection(SampleClaim.Line("F2", "attachment", 5, 4)));
    }

    [Fact]
    public void Add_Line_IsHeldFromThenOn()
    {
        var paid = new PaidSoFar([]);

        var line = paid.Add(SampleClaim.Line("F1", "sustained_progress", 1));

        Assert.Equal("F1", line.FamilyRef);
        Assert.Contains(
            "this claim",
            paid.Objection(SampleClaim.Line("F1", "continuous_employment", 2))?.Message,
            StringComparison.Ordinal);
    }
}
