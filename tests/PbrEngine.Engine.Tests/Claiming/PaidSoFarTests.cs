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
        var survivors = new Survivors(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [PersonIds.Of(1)] = PersonIds.Of(2),
            [PersonIds.Of(2)] = PersonIds.Of(3),
        });
        var paid = new PaidSoFar([SampleClaim.Of(3, "Paid", SampleClaim.Line("F1", "attachment", 1))], survivors);

        Assert.Equal(
            NotClaimable.PersonPaidElsewhere, paid.Objection(SampleClaim.Line("F2", "attachment", 3))?.Code);
        Assert.Null(paid.Objection(SampleClaim.Line("F2", "attachment", 4)));
    }

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

    /// <summary>Phase 1: the two parts stand beside each other, and neither is paid again.</summary>
    [Fact]
    public void Objection_OtherShareOfTheEntitlement_IsNone()
    {
        var paid = Paid(SampleClaim.Of(3, "Paid", SampleClaim.OfPhase1("F1", "progress_to_work", 1)));

        Assert.Null(paid.Objection(SampleClaim.OfPhase1("F1", "crime_asb_education", 1)));
        Assert.Equal(
            NotClaimable.AlreadyClaimed, paid.Objection(SampleClaim.OfPhase1("F1", "progress_to_work", 1))?.Code);
    }

    [Theory]
    [InlineData("progress_to_work")]
    [InlineData("crime_asb_education")]
    [InlineData("continuous_employment")]
    public void Objection_WholeIsClaimedAlready_LeavesNothing(string result)
    {
        var paid = Paid(SampleClaim.Of(3, "Paid", SampleClaim.OfPhase1("F1", "continuous_employment", 1)));

        Assert.Equal(NotClaimable.AlreadyClaimed, paid.Objection(SampleClaim.OfPhase1("F1", result, 1))?.Code);
    }

    /// <summary>A person whose share was paid for in one family has none in another.</summary>
    [Theory]
    [InlineData("progress_to_work")]
    [InlineData("continuous_employment")]
    public void Objection_ShareOfAPersonElsewhere_IsTheirWhole(string result)
    {
        var paid = Paid(SampleClaim.Of(3, "Paid", SampleClaim.OfPhase1("F1", "crime_asb_education", 1)));

        Assert.Equal(
            NotClaimable.PersonPaidElsewhere, paid.Objection(SampleClaim.OfPhase1("F2", result, 2, 1))?.Code);
    }

    /// <summary>R less what the family has of it: £1,600 less £1,500, £100, or both.</summary>
    [Theory]
    [InlineData("continuous_employment", 10_000, "crime_asb_education")]
    [InlineData("continuous_employment", 150_000, "progress_to_work")]
    [InlineData("continuous_employment", 0, "progress_to_work", "crime_asb_education")]
    [InlineData("continuous_employment", 160_000)]
    [InlineData("crime_asb_education", 150_000, "progress_to_work")]
    public void RestOf_SharesThatTheFamilyHas_AreTakenOff(string result, long pence, params string[] before)
    {
        var paid = Paid(SampleClaim.Of(3, "Paid", [.. before.Select(r => SampleClaim.OfPhase1("F1", r, 1))]));

        var line = paid.RestOf(SampleClaim.OfPhase1("F1", result, 1));

        Assert.Equal(pence, line.AmountPence);
        Assert.Equal(pence == 0, paid.Objection(line)?.Code == NotClaimable.AlreadyClaimed);
    }

    /// <summary>Whatever order the results come in, night after night, a family never has more than R.</summary>
    [Fact]
    public void RestOf_AnyHistory_NeverPaysMoreThanTheWhole()
    {
        string[] results = ["continuous_employment", "crime_asb_education", "progress_to_work"];
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            var paid = Paid();
            var pence = 0L;
            for (var night = 0; night < 8; night++)
            {
                var line = paid.RestOf(SampleClaim.OfPhase1("F1", results[random.Next(results.Length)], 1));
                if (paid.Objection(line) is null)
                    pence += paid.Add(line).AmountPence;
            }
            Assert.True(pence <= 160_000, $"seed {seed} paid {pence}");
        }
    }

    private static PaidSoFar Paid(params Claim[] claims) => new(claims, new(new Dictionary<string, string>()));
}
