using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Tests.Claiming;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Reviewing;
using PbrEngine.TestKit.Runs;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Reviewing;

public sealed class ListReviewsTests
{
    private readonly ClaimBench _bench = new();

    public ListReviewsTests()
    {
        _bench.Publish(
            Day("2026-10-31"),
            SampleVerdict.Of("F1", [SampleVerdict.Member(1)], SampleVerdict.Payable("F1", "attachment")));
        _bench.Persons.Save(1, LinkResults.Of(Persons(("early_help/M1", 1))), _bench.Persons.Before(1));
        Put(1, "police/C1", weight: null);
        Put(2, "police/C2", weight: 31);
        Put(3, "police/C3", weight: 12);
        Put(4, "early_help/M1", weight: null);
        Put(5, "police/C5", weight: 19.5);
        _bench.Reviews.Put(
            Pair(6, "police/C6", "schools/S6", ReviewReason.SexDiffers, Look(1, "a", PairDecision.Same)));
        _bench.Reviews.Put(
            Pair(8, "early_help/M1", "schools/S8", ReviewReason.Twins, Look(1, "a", PairDecision.Same)));
        _bench.Reviews.Put(Pair(7, "police/C7", "schools/S7", ReviewReason.SexDiffers).NoLongerRaised());
    }

    [Fact]
    public void List_All_OpenThenTouchingClaimsThenNearestToTheJoiningWeight() =>
        Assert.Equal("4 5 3 2 1 8 6 7", Ids(List(null)));

    [Theory]
    [InlineData(PairState.Open, "4 5 3 2 1")]
    [InlineData(PairState.Decided, "8 6")]
    [InlineData(PairState.Withdrawn, "7")]
    public void List_State_IsOnlyThose(PairState state, string ids) => Assert.Equal(ids, Ids(List(state)));

    [Fact]
    public void List_Reason_IsOnlyThose() => Assert.Equal("6 7", Ids(List(null, ReviewReason.SexDiffers)));

    [Fact]
    public void List_Limit_CountsTheRestAll()
    {
        var listed = List(null, limit: 2);

        Assert.Equal((8, "4 5"), (listed.Total, Ids(listed)));
    }

    private ListedReviews List(PairState? state, string? reason = null, int limit = 100) =>
        new ListReviews(_bench.Reviews, joinBits: 20).List(
            new(state, reason, limit), new(_bench.Runs.Find(1), _bench.Persons, _bench.Outcomes, _bench.Claims));

    private static string Ids(ListedReviews listed) => string.Join(' ', listed.Reviews.Select(r => r.Pair.Id));

    private void Put(long id, string left, double? weight)
    {
        var pair = Pair(id, left, $"schools/S{id}");
        _bench.Reviews.Put(pair with { Doubts = [pair.Doubts[0] with { Weight = weight }] });
    }
}
