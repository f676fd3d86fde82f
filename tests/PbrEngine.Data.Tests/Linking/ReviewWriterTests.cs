using Dapper;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Linking;

public sealed class ReviewWriterTests : IDisposable
{
    private static readonly LinkResult Apart = LinkResults.Of(
        LinkResults.Person(1, "early_help/M1"), LinkResults.Person(2, "schools/S1"));

    private readonly StoredNights _nights = new();

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Write_SamePairAgain_IsPutToPeopleOnceAndRaisedEveryNight()
    {
        _nights.Published("2026-09-30", Doubting(ReviewReason.Twins));
        _nights.Published("2026-10-31", Doubting(ReviewReason.Twins));

        Assert.Equal(
            ["1 1 NameDobPostcode GUARD_TWINS"],
            Texts("SELECT LinkReviewId || ' ' || AttemptId || ' ' || Basis || ' ' || Reason FROM LinkReview"));
        Assert.Equal(["1 1", "2 1"], Raised());
    }

    [Fact]
    public void Write_OtherReason_IsAReviewOfItsOwn()
    {
        _nights.Published("2026-09-30", Doubting(ReviewReason.Twins));
        _nights.Published("2026-10-31", Doubting(ReviewReason.Twins, ReviewReason.SexDiffers));

        Assert.Equal(["1 1", "2 1", "2 2"], Raised());
    }

    // Two attempts may have put one pair to people before either was published: the first one goes on.
    [Fact]
    public void Write_PairWithTwoReviews_RaisesTheFirst()
    {
        var first = _nights.Linked("2026-09-30", Doubting(ReviewReason.Twins));
        var renumbered = LinkResults.Of(LinkResults.Person(3, "early_help/M1"), LinkResults.Person(4, "schools/S1"));
        var second = _nights.Linked("2026-10-31", renumbered with { Reviews = Doubting(ReviewReason.Twins).Reviews });
        _nights.Publish(first);
        _nights.Publish(second);

        _nights.Published("2026-11-30", renumbered with { Reviews = Doubting(ReviewReason.Twins).Reviews });

        Assert.Equal(["1 1", "2 2", "3 1"], Raised());
    }

    [Fact]
    public void Write_PairThatIsLinkedAllTheSame_KeepsItsWeight()
    {
        _nights.Published(
            "2026-09-30",
            Doubting(ReviewReason.JudgementOverGuard) with
            {
                Links = [LinkResults.Link("early_help/M1", "schools/S1", LinkBasis.Judgement)],
            });

        Assert.Equal(["12.5"], Texts("SELECT Weight FROM LinkReviewRaised"));
    }

    [Fact]
    public void Write_PairThatAModelWeighed_KeepsItsWeight()
    {
        var result = Doubting(ReviewReason.Doubtful);
        _nights.Published(
            "2026-09-30", result with { Reviews = [.. result.Reviews.Select(r => r with { Weight = 4.5 })] });

        Assert.Equal(["4.5"], Texts("SELECT Weight FROM LinkReviewRaised"));
    }

    private static LinkResult Doubting(params string[] reasons) => Apart with
    {
        Reviews = [.. reasons.Select(r => LinkResults.Review("early_help/M1", "schools/S1", r))],
    };

    private List<string> Raised() =>
        Texts("SELECT AttemptId || ' ' || LinkReviewId FROM LinkReviewRaised ORDER BY AttemptId, LinkReviewId");

    private List<string> Texts(string sql)
    {
        using var connection = _nights.Temporary.Database.OpenRead();
        return connection.Query<string>(sql).AsList();
    }
}
