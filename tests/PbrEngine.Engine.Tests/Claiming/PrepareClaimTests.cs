using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Evaluating;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class PrepareClaimTests
{
    private static readonly DateOnly AsAt = new(2026, 10, 31);

    private readonly ClaimBench _bench = new();

    [Fact]
    public void Prepare_NothingPublished_IsRefused()
    {
        _bench.Runs.Begin(AsAt, "", StandingClock.Now);

        AssertRefused("CLR-001", _bench.Prepare());
    }

    [Theory]
    [InlineData("2026-09-30", "2026/27-Q3")]
    [InlineData("2027-01-01", "2026/27-Q3")]
    [InlineData("2026-10-31", "2026-11-01..2026-11-30")]
    public void Prepare_PublishedRunOutsideTheWindow_IsRefused(string asAt, string window)
    {
        _bench.Publish(Day(asAt), Family("F1", [1], "attachment"));

        AssertRefused("CLR-002", _bench.Prepare(window));
    }

    [Theory]
    [InlineData("2026-10-01")]
    [InlineData("2026-12-31")]
    public void Prepare_FirstAndLastDayOfTheWindow_AreInIt(string asAt)
    {
        _bench.Publish(Day(asAt), Family("F1", [1], "attachment"));

        Assert.NotNull(_bench.Prepare().Claim);
    }

    [Fact]
    public void Prepare_PayableResult_BecomesALineThatSaysWhatItRestsOn()
    {
        _bench.Publish(new(2026, 9, 30));
        var attempt = _bench.Publish(AsAt, Family("F1", [2, 1], "sustained_progress"));

        var prepared = _bench.Prepare();

        Assert.Null(prepared.Refusal);
        Assert.Empty(prepared.NotClaimable);
        Assert.Equal(
            ("expanded", "Prepared", "p.repare", ClaimBench.Window("2026/27-Q3").Days),
            (prepared.Claim!.Programme, prepared.Claim.State, prepared.Claim.PreparedBy, prepared.Claim.Window));
        var line = Assert.Single(prepared.Claim.Lines);
        Assert.Equal(["P00000001", "P00000002"], line.Persons);
        Assert.Equal(
            new ClaimLine
            {
                Id = 1,
                FamilyRef = "F1",
                Result = "sustained_progress",
                Entitlement = "result",
                AmountPence = 80_000,
                RuleId = "EXP-SSP-01",
                AttemptId = attempt.Id,
                RuleSet = "expanded/v2015-04",
                RuleSetHash = SampleRuleSet.Hash,
                Persons = line.Persons,
            },
            line);
    }

    [Fact]
    public void Prepare_AttachmentAndResult_AreTwoEntitlements()
    {
        _bench.Publish(AsAt, Family("F1", [1], "attachment", "sustained_progress"));

        Assert.Equal(["attachment", "result"], _bench.Prepare().Claim?.Lines.Select(l => l.Entitlement));
    }

    [Fact]
    public void Prepare_BlockedAndNotAchieved_AreLeftOutWithoutAWord()
    {
        _bench.Publish(
            AsAt,
            Family("F1", [1], "attachment"),
            With("F2", new("F2", "attachment", ResultState.Blocked, ["EXP-GEN-04"], 0, "EXP-GEN-04")),
            With("F3", new("F3", "attachment", ResultState.NotAchieved, ["EXP-GEN-01"], 0, "EXP-GEN-01")));

        var prepared = _bench.Prepare();

        Assert.Equal(["F1"], prepared.Claim?.Lines.Select(l => l.FamilyRef));
        Assert.Empty(prepared.NotClaimable);
    }

    [Fact]
    public void Prepare_OtherProgramme_IsNotPutForward()
    {
        _bench.Publish(AsAt, Family("F1", [1], "attachment"));

        AssertRefused("CLR-003", _bench.Prepare(programme: "phase1"));
    }

    /// <summary>A family that leaves one programme for another is seen by person (03).</summary>
    [Fact]
    public void Prepare_PersonPaidForInAnotherProgramme_IsLeftOutAndSaidWhere()
    {
        var paid = SampleClaim.Of(3, "Paid", SampleClaim.Line("F9", "successful_outcome", 1));
        _bench.Claims.Claims.Add(paid with { Programme = "supporting-families" });
        _bench.Publish(AsAt, Family("F1", [1, 2], "sustained_progress"), Family("F2", [3], "sustained_progress"));

        var prepared = _bench.Prepare();

        Assert.Equal(["F2"], prepared.Claim?.Lines.Select(l => l.FamilyRef));
        var left = Assert.Single(prepared.NotClaimable);
        Assert.Equal(("F1", NotClaimable.PersonPaidElsewhere), (left.FamilyRef, left.Code));
        Assert.Contains("claim 3 of supporting-families", left.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Prepared")]
    [InlineData("Approved")]
    [InlineData("Paid")]
    public void Prepare_FamilyThatIsClaimedAlready_IsLeftOutAndSaidWhere(string state)
    {
        _bench.Claims.Claims.Add(SampleClaim.Of(1, state, SampleClaim.Line("F1", "attachment", 1)));
        _bench.Publish(AsAt, Family("F1", [1], "attachment"), Family("F2", [2], "attachment"));

        var prepared = _bench.Prepare();

        Assert.Equal(["F2"], prepared.Claim?.Lines.Select(l => l.FamilyRef));
        var left = Assert.Single(prepared.NotClaimable);
        Assert.Equal(("F1", "attachment", NotClaimable.AlreadyClaimed), (left.FamilyRef, left.Result, left.Code));
        Assert.Contains("claim 1", left.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prepare_OtherRouteIsClaimedAlready_IsLeftOut()
    {
        _bench.Claims.Claims.Add(SampleClaim.Of(1, "Paid", SampleClaim.Line("F1", "sustained_progress", 1)));
        _bench.Publish(AsAt, Family("F1", [1], "continuous_employment", "attachment"));

        var prepared = _bench.Prepare();

        Assert.Equal(["attachment"], prepared.Claim?.Lines.Select(l => l.Result));
        Assert.Equal(NotClaimable.AlreadyClaimed, Assert.Single(prepared.NotClaimable).Code);
    }

    /// <summary>Phase 1, night after night: a share, then employment with what is left, then nothing.</summary>
    [Fact]
    public void Prepare_SharesOfPhase1_AreFollowedByTheRestOfTheWhole()
    {
        _bench.Publish(AsAt, InShares("F1", "crime_asb_education"));
        var share = Assert.Single(_bench.Prepare().Claim!.Lines);
        Assert.Equal(("result/crime_asb_education", 80_000), (share.Entitlement, share.AmountPence));

        var whole = SampleVerdict.Payable("F1", "continuous_employment", 90_000);
        _bench.Publish(new(2026, 11, 30), SampleVerdict.Of("F1", [SampleVerdict.Member(1)], whole));
        var line = Assert.Single(_bench.Prepare().Claim!.Lines);
        Assert.Equal(("result", 10_000), (line.Entitlement, line.AmountPence));

        _bench.Publish(new(2026, 12, 31), InShares("F1", "progress_to_work"));
        Assert.Equal(NotClaimable.AlreadyClaimed, Assert.Single(_bench.Prepare().NotClaimable).Code);
    }

    [Fact]
    public void Prepare_BothSharesOfPhase1_AreTwoLinesOfOneClaim()
    {
        _bench.Publish(AsAt, InShares("F1", "crime_asb_education", "progress_to_work"));

        Assert.Equal(
            ["result/crime_asb_education", "result/progress_to_work"],
            _bench.Prepare().Claim?.Lines.Select(l => l.Entitlement).Order(StringComparer.Ordinal));
    }

    // Re-formed families: who was paid for in one isn't paid for again in the other.
    /// <summary>Nothing recollected pays by itself; what begins after the run's day isn't asked about yet.</summary>
    [Theory]
    [InlineData(Provenance.Seen, "2026-10-31", null)]
    [InlineData(Provenance.SecondHand, "2026-10-31", "CLM-009")]
    [InlineData(Provenance.Recollected, "2026-10-31", "CLM-009")]
    [InlineData(Provenance.Recollected, "2026-11-01", null)]
    public void Prepare_ParameterThatNobodyConfirmed_HoldsTheClaimBack(Provenance known, string from, string? code)
    {
        _bench.Confirmed = new([SampleRuleSet.Of("expanded", [Threshold(known, from)], new FixedRules(_ => []))], []);
        _bench.Publish(AsAt, Family("F1", [1], "attachment"));

        var prepared = _bench.Prepare();

        Assert.Equal(code, prepared.Refusal?.Code);
        Assert.Equal(code is null, prepared.Claim is not null);
        if (code is not null)
            Assert.Contains("a.threshold", prepared.Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prepare_RunMadeWithOtherRules_IsRefused()
    {
        _bench.Confirmed = new([SampleRuleSet.Named("expanded") with { Hash = new('b', 64) }], []);
        _bench.Publish(AsAt, Family("F1", [1], "attachment"));

        AssertRefused("CLR-007", _bench.Prepare());
    }

    [Fact]
    public void Prepare_PersonPaidForInAnotherFamily_IsLeftOutAndSaidWho()
    {
        _bench.Claims.Claims.Add(SampleClaim.Of(7, "Paid", SampleClaim.Line("F1", "attachment", 1, 2)));
        _bench.Publish(AsAt, Family("F2", [2, 3], "attachment", "sustained_progress"));

        var prepared = _bench.Prepare();

        Assert.Equal(["sustained_progress"], prepared.Claim?.Lines.Select(l => l.Result));
        var left = Assert.Single(prepared.NotClaimable);
        Assert.Equal(("F2", "attachment", NotClaimable.PersonPaidElsewhere), (left.FamilyRef, left.Result, left.Code));
        Assert.Contains(
            "P00000002 is paid for in family F1 (claim 7 of expanded)", left.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prepare_PersonInTwoFamiliesOfOneClaim_CountsForTheFirst()
    {
        _bench.Publish(AsAt, Family("F1", [1, 2], "attachment"), Family("F2", [2, 3], "attachment"));

        var prepared = _bench.Prepare();

        Assert.Equal(["F1"], prepared.Claim?.Lines.Select(l => l.FamilyRef));
        Assert.Contains("this claim", Assert.Single(prepared.NotClaimable).Message, StringComparison.Ordinal);
    }

    // What keeps a family out holds its persons for nobody.
    [Fact]
    public void Prepare_FamilyThatIsLeftOut_DoesNotTakeItsPersons()
    {
        _bench.Claims.Claims.Add(SampleClaim.Of(1, "Paid", SampleClaim.Line("F1", "attachment", 1)));
        _bench.Publish(AsAt, Family("F2", [1, 2], "attachment"), Family("F3", [2], "attachment"));

        Assert.Equal(["F3"], _bench.Prepare().Claim?.Lines.Select(l => l.FamilyRef));
    }

    [Fact]
    public void Prepare_RejectedClaim_FreesItsFamilies()
    {
        _bench.Claims.Claims.Add(SampleClaim.Of(1, "Rejected", SampleClaim.Line("F1", "attachment", 1)));
        _bench.Publish(AsAt, Family("F1", [1], "attachment"));

        Assert.Single(_bench.Prepare().Claim!.Lines);
    }

    [Fact]
    public void Prepare_EverythingClaimedAlready_IsRefusedAndSaysWhy()
    {
        _bench.Publish(AsAt, Family("F1", [1], "attachment"));
        _bench.Prepare();

        var again = _bench.Prepare();

        Assert.Equal("CLR-003", again.Refusal?.Code);
        Assert.Equal(NotClaimable.AlreadyClaimed, Assert.Single(again.NotClaimable).Code);
        Assert.Single(_bench.Claims.Claims);
    }

    // Nothing that wasn't published is ever claimed.
    [Fact]
    public void Prepare_LaterAttemptNotPublished_IsNotLookedAt()
    {
        _bench.Publish(AsAt, Family("F1", [1], "attachment"));
        var open = _bench.Runs.Begin(new(2026, 11, 30), "", StandingClock.Now);
        _bench.Outcomes.Save(open.Id, SampleRuleSet.Named("expanded"), [Family("F2", [2], "attachment")]);

        Assert.Equal(["F1"], _bench.Prepare().Claim?.Lines.Select(l => l.FamilyRef));
    }

    private void AssertRefused(string code, PreparedClaim prepared)
    {
        Assert.Equal(code, prepared.Refusal?.Code);
        Assert.Null(prepared.Claim);
        Assert.Empty(_bench.Claims.Claims);
    }

    private static FamilyVerdict Family(string family, long[] persons, params string[] results) => SampleVerdict.Of(
        family,
        [.. persons.Select(p => SampleVerdict.Member(p))],
        [.. results.Select(r => SampleVerdict.Payable(family, r))]);

    // As the rule set of phase 1 names the entitlements.
    private static FamilyVerdict InShares(string family, params string[] results) => Family(family, [1], results) with
    {
        Entitlements = results.ToDictionary(r => r, r => "result/" + r, StringComparer.Ordinal),
    };

    private static FamilyVerdict With(string family, Outcome outcome) => SampleVerdict.Of(family, [], outcome);

    private static Parameter Threshold(Provenance known, string from) => new()
    {
        Id = "a.threshold",
        Label = "A threshold",
        Unit = "count",
        Reference = "Clause 1",
        Provenance = known,
        Values = [new(Day(from), 7, [])],
    };

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
