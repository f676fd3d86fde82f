using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Reviewing;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Reviewing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Cli.Tests.Reviewing;

public sealed class ReviewViewTests
{
    private static readonly ReviewedPair Judged = SampleReview.Pair(
        12,
        "early_help/M1",
        "schools/S1",
        ReviewReason.JudgementOverGuard,
        SampleReview.Look(1, "a.nalyst", PairDecision.Same));

    [Fact]
    public void Print_Pair_ShowsSidesMarksMoneyAndLooks()
    {
        var page = Page(isBlind: false);

        foreach (var part in (string[])
            ["Review 12: decided: same", "differs", "not stated", "£800.00", "Claim line 7", "P00000001", "a.nalyst"])
        {
            Assert.Contains(part, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Print_Blind_HidesStateReasonPersonAndLooks()
    {
        var page = Page(isBlind: true);

        Assert.Contains("a blind look", page, StringComparison.Ordinal);
        Assert.Contains("differs", page, StringComparison.Ordinal);
        foreach (var part in (string[])["decided", "judged", "P00000001", "a.nalyst", "a reason"])
            Assert.DoesNotContain(part, page, StringComparison.Ordinal);
    }

    private static string Page(bool isBlind)
    {
        using var written = new StringWriter();
        var reached = new ReachedByPair(
            ["P00000001"],
            ["F1"],
            [SampleVerdict.Payable("F1", "sustained_progress")],
            [SampleClaim.Line("F1", "attachment", 1) with { Id = 7 }]);
        new ReviewView(
            new(Judged, reached),
            [new("surname", "Quennell", "QUENNELL"), new("sex", "F", "M"), new("uprn", "1", null)],
            new(2026, 10, 31),
            isBlind).Print(new Page(written, isTerminal: false));
        return written.ToString();
    }
}
