using PbrEngine.Domain.Claims;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Linking;
using PbrEngine.TestKit.Claims;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class PaidSoFarTests
{
    [Fact]
    public void Objection_EmptyBooks_IsNone() =>
        Assert.Null(Paid().Objection(SampleClaim.Line("F1", "attachment", 1)));

    [Fact]
    public void Objection_SameEntitlementOfTheFamily_ComesBeforeItsPersons()
    {
        var paid = Paid(SampleClaim.Of(3, "Paid", SampleClaim.Line("F1", "attachment", 1)));

        Assert.Equal(NotClaimable.AlreadyClaimed, paid.Objection(SampleClaim.Line("F1", "attachment", 1))?.Code);
        Assert.Null(paid.Objection(SampleClaim.Line("F1", "sustained_progress", 1)));
    }

    [Fact]
    public void Objection_OnePersonOfSeveral_IsEnough()
    {
        var paid = Paid(SampleClaim.Of(3, "Paid", SampleClaim.Line("F1", "attachment", 1)));

        Assert.Equal(
            NotClaimable.PersonPaidElsewhere, paid.Objection(SampleClaim.Line("F2", "attachment", 5, 4, 1))?.Code);
        Assert.Null(paid.Objection(SampleClaim.Line("F2", "attachment", 5, 4)));
    }

    // P1 was paid for, then turned out to be P2, then P3: the same human being.
    [Fact]
    public void Objection_PersonPaidForUnderAnAbsorbedId_IsTheSamePerson()
    {
        var survivors = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [PersonIds.Of(1)] = PersonIds.Of(2),
            [PersonIds.Of(2)] = PersonIds.Of(3),
        };
        var paid = new PaidSoFar([SampleClaim.Of(3, "Paid", SampleClaim.Line("F1", "attachment", 1))], survivors);

        Assert.Equal(
            NotClaimable.PersonPaidElsewhere, paid.Objection(SampleClaim.Line("F2", "attachment", 3))?.Code);
        Assert.Null(paid.Objection(SampleClaim.Line("F2", "attachment", 4)));
    }

    private static PaidSoFar Paid(params Claim[] claims) => new(claims, new Dictionary<string, string>());

    [Fact]
    public void Add_Line_IsHeldFromThenOn()
    {
        var paid = Paid();

        var line = paid.Add(SampleClaim.Line("F1", "sustained_progress", 1));

        Assert.Equal("F1", line.FamilyRef);
        Assert.Contains(
            "this claim",
            paid.Objection(SampleClaim.Line("F1", "continuous_employment", 2))?.Message,
            StringComparison.Ordinal);
    }
}
