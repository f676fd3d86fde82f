using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Returning;
using PbrEngine.Engine.Tests.Claiming;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Returning;

public sealed class ExpandedReturnTests
{
    private readonly ClaimBench _bench = new();

    [Fact]
    public void Build_NoClaims_IsNoughtThroughout()
    {
        var built = Build();

        Assert.All(built.Figures, f => Assert.Equal(0, f.Value));
        Assert.Empty(built.Faults);
        Assert.Equal(
            [
                "families_attached", "progress_results", "employment_results", "attachment_fees_pence", "results_pence",
                "total_pence", "problem_crime", "problem_education", "problem_help", "problem_work",
                "problem_domestic_abuse", "problem_health",
            ],
            built.Figures.Select(f => f.Code));
    }

    [Fact]
    public void Build_ApprovedClaims_CountsResultsAndPence()
    {
        _bench.Publish(new(2026, 10, 31));
        Claims(
            SampleClaim.Of(
                1,
                "Approved",
                SampleClaim.Line("F1", "attachment", 1),
                SampleClaim.Line("F1", "sustained_progress", 1),
                SampleClaim.Line("F2", "attachment", 2)),
            SampleClaim.Of(2, "Paid", SampleClaim.Line("F2", "continuous_employment", 2)));

        var built = Build();

        Assert.Equal(2, Value(built, "families_attached"));
        Assert.Equal(1, Value(built, "progress_results"));
        Assert.Equal(1, Value(built, "employment_results"));
        Assert.Equal(200_000, Value(built, "attachment_fees_pence"));
        Assert.Equal(160_000, Value(built, "results_pence"));
        Assert.Equal(360_000, Value(built, "total_pence"));
        Assert.Empty(built.Faults);
    }

    [Theory]
    [InlineData("Draft", 0)]
    [InlineData("Prepared", 0)]
    [InlineData("Sampled", 0)]
    [InlineData("Rejected", 0)]
    [InlineData("Approved", 1)]
    [InlineData("Submitted", 1)]
    [InlineData("Paid", 1)]
    [InlineData("Adjusted", 1)]
    public void Build_State_DecidesWhetherAClaimCounts(string state, long results)
    {
        Claims(SampleClaim.Of(1, state, SampleClaim.Line("F1", "sustained_progress", 1)));

        Assert.Equal(results, Value(Build(), "progress_results"));
    }

    [Theory]
    [InlineData("2026-10-01", "2026-12-31", 1)]
    [InlineData("2026-11-01", "2026-11-30", 1)]
    [InlineData("2026-09-30", "2026-12-31", 0)]
    [InlineData("2026-10-01", "2027-01-01", 0)]
    [InlineData("2026-07-01", "2026-09-30", 0)]
    public void Build_Window_MustLieInsideThePeriod(string from, string to, long results)
    {
        var days = ClaimBench.Window($"{from}..{to}").Days;
        Claims(SampleClaim.Of(1, "Paid", SampleClaim.Line("F1", "sustained_progress", 1)) with { Window = days });

        Assert.Equal(results, Value(Build(), "progress_results"));
    }

    [Fact]
    public void Build_OtherProgramme_IsNotOfThisReturn()
    {
        var claim = SampleClaim.Of(1, "Paid", SampleClaim.Line("F1", "sustained_progress", 1));
        Claims(claim with { Programme = "phase1" });

        Assert.Equal(0, Value(Build(), "total_pence"));
    }

    // Problems are those of the attached families alone, as the run that each line rests on saw them.
    [Fact]
    public void Build_Problems_AreOfAttachedFamiliesInTheirOwnRun()
    {
        var september = _bench.Publish(new(2026, 9, 30), With("F1", "crime", "work"), With("F2", "crime"));
        var october = _bench.Publish(
            new(2026, 10, 31), With("F1", "health"), With("F2", "crime", "health"), With("F3", "education"));
        Claims(SampleClaim.Of(
            1,
            "Paid",
            SampleClaim.Line("F1", "attachment", 1) with { AttemptId = september.Id },
            SampleClaim.Line("F2", "attachment", 2) with { AttemptId = october.Id },
            SampleClaim.Line("F3", "sustained_progress", 3) with { AttemptId = october.Id }));

        var built = Build();

        Assert.Equal(2, Value(built, "problem_crime"));
        Assert.Equal(1, Value(built, "problem_work"));
        Assert.Equal(1, Value(built, "problem_health"));
        Assert.Equal(0, Value(built, "problem_education"));
        Assert.Equal(0, Value(built, "problem_help"));
    }

    [Fact]
    public void Build_FamilyTwiceForOneEntitlement_BlocksTheExport()
    {
        Claims(
            SampleClaim.Of(1, "Paid", SampleClaim.Line("F1", "sustained_progress", 1)),
            SampleClaim.Of(2, "Approved", SampleClaim.Line("F1", "continuous_employment", 1)));

        Assert.Equal(["family F1 stands twice for its result"], Build().Faults);
    }

    [Fact]
    public void Build_SameClaimsAgain_HasTheSameFigures()
    {
        var attempt = _bench.Publish(new(2026, 10, 31), With("F1", "crime"));
        Claims(SampleClaim.Of(1, "Paid", SampleClaim.Line("F1", "attachment", 1) with { AttemptId = attempt.Id }));
        var first = Build();
        // A later night sees the family otherwise: the return of the claim doesn't follow it.
        _bench.Publish(new(2026, 11, 30), With("F1", "work"));

        Assert.Equal(first.Figures, Build().Figures);
    }

    private void Claims(params Claim[] claims) => _bench.Claims.Claims.AddRange(claims);

    private NationalReturn Build() =>
        new ExpandedReturn(_bench.Claims, _bench.Outcomes).Build(ClaimBench.Window("2026/27-Q3"));

    private static long Value(NationalReturn built, string code) => built.Figures.Single(f => f.Code == code).Value;

    private static FamilyVerdict With(string family, params string[] problems)
    {
        var verdict = SampleVerdict.Of(family, []);
        return verdict with
        {
            Assessment = verdict.Assessment with
            {
                Problems = [.. problems.Select(p => SampleVerdict.Problem(p, Presence.Present))],
            },
        };
    }
}
