using PbrEngine.Linkage;

namespace PbrEngine.Data.Linking;

/// <summary>
/// Writes what an attempt's linking doubts: a pair that is put to people for the first time, and every attempt's list
/// of those that it raises, by which a pair that is doubted no more is known.
/// </summary>
internal sealed class ReviewWriter(WriteUnit unit, long attemptId)
{
    internal const string SelectReviews =
        """
        SELECT
            LinkReview.LinkReviewId,
            LinkReview.LeftFeed,
            LinkReview.LeftRef,
            LinkReview.RightFeed,
            LinkReview.RightRef,
            LinkReview.Reason
        FROM LinkReview
        INNER JOIN RunAttempt
            ON RunAttempt.AttemptId = LinkReview.AttemptId
        WHERE RunAttempt.State IN ('published', 'superseded')
        OR RunAttempt.AttemptId = @AttemptId
        ORDER BY LinkReview.LinkReviewId DESC
        """;

    internal const string InsertReview =
        """
        INSERT INTO LinkReview (
            LeftFeed,
            LeftRef,
            RightFeed,
            RightRef,
            AttemptId,
            Basis,
            Reason
        )
        VALUES (
            @LeftFeed,
            @LeftRef,
            @RightFeed,
            @RightRef,
            @AttemptId,
            @Basis,
            @Reason
        )
        """;

    internal const string InsertRaised =
        """
        INSERT INTO LinkReviewRaised (
            AttemptId,
            LinkReviewId,
            Weight
        )
        VALUES (
            @AttemptId,
            @LinkReviewId,
            @Weight
        )
        """;

    internal const string DeleteRaised = "DELETE FROM LinkReviewRaised WHERE AttemptId = @AttemptId";

    // A pair that somebody has judged already stays, whatever linking finds now.
    internal const string DeleteReviews =
        """
        DELETE FROM LinkReview
        WHERE AttemptId = @AttemptId
        AND NOT EXISTS (
            SELECT 1
            FROM PairJudgement
            WHERE PairJudgement.LinkReviewId = LinkReview.LinkReviewId
        )
        """;

    internal void Write(LinkResult result)
    {
        var weights = result.Links.ToDictionary(l => (l.Left, l.Right), l => (double?)l.Weight);
        var known = Known();
        foreach (var review in result.Reviews)
        {
            unit.Execute(InsertRaised, new
            {
                AttemptId = attemptId,
                LinkReviewId = known.TryGetValue((review.Left, review.Right, review.Reason), out var id)
                    ? id
                    : Insert(review),
                Weight = review.Weight ?? weights.GetValueOrDefault((review.Left, review.Right)),
            });
        }
    }

    // By falling number, so that the first review of a pair and reason is the one that is raised again.
    private Dictionary<(RecordKey, RecordKey, string), long> Known()
    {
        var known = new Dictionary<(RecordKey, RecordKey, string), long>();
        var rows = unit.Query<(long, string, string, string, string, string)>(
            SelectReviews, new { AttemptId = attemptId });
        foreach (var (id, leftFeed, leftRef, rightFeed, rightRef, reason) in rows)
            known[(new(leftFeed, leftRef), new(rightFeed, rightRef), reason)] = id;
        return known;
    }

    private long Insert(LinkReview review) => unit.Scalar<long>(unit.Dialect.WithNewId(InsertReview), new
    {
        LeftFeed = review.Left.Source,
        LeftRef = review.Left.Id,
        RightFeed = review.Right.Source,
        RightRef = review.Right.Id,
        AttemptId = attemptId,
        review.Basis,
        review.Reason,
    });
}
