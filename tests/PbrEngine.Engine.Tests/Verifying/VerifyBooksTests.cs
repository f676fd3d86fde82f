using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Verifying;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Imports;
using PbrEngine.TestKit.Reviewing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Verifying;

/// <summary>Sound books pass; then one thing is broken at a time, and the check that is about it says so.</summary>
public sealed class VerifyBooksTests
{
    private const string Chain = "ledger chain";
    private const string Sums = "ledger sums";
    private const string Families = "families claimed twice";
    private const string Persons = "persons claimed for twice";
    private const string FourEyes = "four eyes";

    private readonly InMemoryClaimStore _claims = new();
    private readonly InMemoryDeliveryStore _deliveries = new();

    public VerifyBooksTests()
    {
        _claims.Claims.Add(SampleClaim.Of(
            1, "Prepared", Line(1, "F1", "attachment", 1), Line(2, "F1", "sustained_progress", 1)));
        _claims.Claims.Add(SampleClaim.Of(2, "Prepared", Line(3, "F2", "attachment", 2)));
        new ApproveClaim(_claims, new InMemoryPersonChangeStore(), new StandingClock()).Approve(1, "a.pprove", "");
    }

    [Fact]
    public void Verify_SoundBooks_HaveNoFaultAndSayWhatWasLookedAt()
    {
        Assert.Equal(
            [
                new(Chain, 4, null),
                new(Sums, 2, null),
                new(Families, 3, null),
                new(Persons, 3, null),
                new(FourEyes, 1, null),
                new("rows = loaded + rejected", 0, null),
            ],
            Verify());
    }

    [Fact]
    public void Verify_NothingOnRecord_HasNoFault()
    {
        var checks = new VerifyBooks(new InMemoryClaimStore(), _deliveries).Verify();

        Assert.Equal(6, checks.Count);
        Assert.All(checks, c => Assert.Equal((0L, null), (c.Looked, c.Fault)));
    }

    [Fact]
    public void Verify_OnePenceChangedInAnEntry_NamesTheEntry()
    {
        _claims.Ledger[2] = _claims.Ledger[2] with { AmountPence = 80_001 };

        Assert.Equal("entry 3: was changed after it was entered", Fault(Chain));
        Assert.Equal("the entries of line 2 don't add up to nothing", Fault(Sums));
    }

    [Fact]
    public void Verify_OnePenceChangedInALine_NamesTheLine()
    {
        _claims.Change(1, c => c with { Lines = [c.Lines[0], c.Lines[1] with { AmountPence = 80_001 }] });

        Assert.Null(Fault(Chain));
        Assert.Equal("line 2 claims 80001 pence and the ledger holds 80000", Fault(Sums));
    }

    [Fact]
    public void Verify_EntryDeleted_NamesTheNext()
    {
        _claims.Ledger.RemoveAt(1);

        Assert.Equal("entry 3: entry 2 is missing before it", Fault(Chain));
        Assert.Equal("the entries of line 1 don't add up to nothing", Fault(Sums));
    }

    // What is cut off at the end leaves a whole chain; the lines that lack their entries give it away.
    [Fact]
    public void Verify_LastPostingCutOff_IsMissedInTheSums()
    {
        _claims.Ledger.RemoveRange(2, 2);

        Assert.Null(Fault(Chain));
        Assert.Equal("line 2 claims 80000 pence and the ledger holds 0", Fault(Sums));
    }

    [Fact]
    public void Verify_HashesSwapped_NamesTheEarlier()
    {
        var ledger = _claims.Ledger;
        (ledger[0], ledger[1]) = (ledger[0] with { Hash = ledger[1].Hash }, ledger[1] with { Hash = ledger[0].Hash });

        Assert.Equal("entry 1: was changed after it was entered", Fault(Chain));
    }

    [Fact]
    public void Verify_AmountsSwappedBetweenLines_NamesTheFirst()
    {
        _claims.Change(1, c => c with
        {
            Lines = [c.Lines[0] with { AmountPence = 80_000 }, c.Lines[1] with { AmountPence = 100_000 }],
        });

        Assert.Equal("line 1 claims 80000 pence and the ledger holds 100000", Fault(Sums));
    }

    [Fact]
    public void Verify_EntryOfAClaimThatIsNotApproved_IsFound()
    {
        _claims.Change(1, c => c with { State = "Prepared" });

        Assert.Equal("entry 1 is for line 1, which isn't approved", Fault(Sums));
    }

    [Fact]
    public void Verify_FamilyInTwoLinesOfOneEntitlement_IsFound()
    {
        _claims.Claims.Add(SampleClaim.Of(3, "Prepared", Line(4, "F1", "continuous_employment", 9)));

        Assert.Equal("F1 stands in lines 2, 4", Fault(Families));
        Assert.Null(Fault(Persons));
    }

    [Fact]
    public void Verify_PersonInTwoFamilies_IsFound()
    {
        _claims.Claims.Add(SampleClaim.Of(3, "Prepared", Line(4, "F3", "attachment", 2, 9)));

        Assert.Equal("P00000002 stands in lines 3, 4", Fault(Persons));
        Assert.Null(Fault(Families));
    }

    /// <summary>Phase 1: shares of one family are none twice, a share in another family is.</summary>
    [Theory]
    [InlineData("F8", null)]
    [InlineData("F9", "P00000020 stands in lines 8, 9")]
    public void Verify_SharesOfOneEntitlement_AreOneFamilys(string family, string? fault)
    {
        _claims.Claims.Add(SampleClaim.Of(
            3,
            "Prepared",
            SampleClaim.OfPhase1("F8", "crime_asb_education", 20) with { Id = 8 },
            SampleClaim.OfPhase1(family, "progress_to_work", 20) with { Id = 9 }));

        Assert.Equal(fault, Fault(Persons));
        Assert.Null(Fault(Families));
    }

    [Fact]
    public void Verify_DoubleInARejectedClaim_IsNone()
    {
        _claims.Claims.Add(SampleClaim.Of(3, "Rejected", Line(4, "F1", "attachment", 1)));

        Assert.Null(Fault(Families));
        Assert.Null(Fault(Persons));
    }

    [Fact]
    public void Verify_DoubleInAnotherProgramme_IsFound()
    {
        var other = SampleClaim.Of(3, "Prepared", Line(4, "F1", "attachment", 1));
        _claims.Claims.Add(other with { Programme = "supporting-families" });

        Assert.Equal("F1 stands in lines 1, 4", Fault(Families));
        Assert.Equal("P00000001 stands in lines 1, 4", Fault(Persons));
    }

    // The database's constraint makes this impossible; a restored or edited file may still hold it.
    [Theory]
    [InlineData("p.repare")]
    [InlineData("P.REPARE")]
    public void Verify_ApprovedByItsPreparer_IsFound(string by)
    {
        _claims.Change(1, c => c with { ApprovedBy = by });

        Assert.Equal("claim 1 was approved by its preparer", Fault(FourEyes));
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, "police/2026-10-31/people.csv")]
    public void Verify_RowsOfAFile_AddUpOrAreNamed(long rows, string? fault)
    {
        Deliver(new("offences.csv", "", 5, 5, 0, 0), new("people.csv", "", rows, 7, 2, 1));

        Assert.Equal(new("rows = loaded + rejected", 2, fault), Verify()[^1]);
    }

    private IReadOnlyList<VerifiedCheck> Verify() => new VerifyBooks(_claims, _deliveries).Verify();

    private string? Fault(string check) => Verify().Single(c => c.Name == check).Fault;

    private static ClaimLine Line(long id, string family, string result, params long[] persons) =>
        SampleClaim.Line(family, result, persons) with { Id = id };

    // A refusal is recorded with whatever counts its files had.
    private void Deliver(params FileCount[] counts)
    {
        var manifest = new DeliveryManifest
        {
            Feed = Feed.Police,
            Supplier = "",
            ExtractOn = new(2026, 10, 31),
            Coverage = new(new(2026, 1, 1), new(2026, 10, 31)),
            Area = "",
            AgreementId = "",
            Purposes = [],
            Files = [],
        };
        _deliveries.RecordRefusal(new(manifest, "police/2026-10-31", "", StandingClock.Now), "", [], counts);
    }
}
