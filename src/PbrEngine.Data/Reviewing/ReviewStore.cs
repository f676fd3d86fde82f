using Dapper;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Reviewing;

namespace PbrEngine.Data.Reviewing;

/// <summary>Doubtful pairs and judgements in a database, which lets nobody look at a pair twice.</summary>
public sealed class ReviewStore(PbrDatabase database) : IReviewStore
{
    internal const string SelectReviews =
        """
        SELECT
            LinkReview.LinkReviewId,
            LinkReview.LeftFeed,
            LinkReview.LeftRef,
            LinkReview.RightFeed,
            LinkReview.RightRef,
            LinkReview.Basis,
            LinkReview.Reason,
            Run.AsAt AS RaisedOn,
            CASE WHEN LinkReviewRaised.AttemptId IS NULL THEN 0 ELSE 1 END AS IsRaised,
            LinkReviewRaised.Weight
        FROM LinkReview
        INNER JOIN RunAttempt
            ON RunAttempt.AttemptId = LinkReview.AttemptId
        INNER JOIN Run
            ON Run.RunId = RunAttempt.RunId
        LEFT JOIN LinkReviewRaised
            ON LinkReviewRaised.LinkReviewId = LinkReview.LinkReviewId
            AND LinkReviewRaised.AttemptId = @PublishedAttemptId
        WHERE RunAttempt.State IN ('published', 'superseded')
        ORDER BY LinkReview.LinkReviewId
        """;

    internal const string SelectPublished = "SELECT COALESCE(MAX(AttemptId), 0) FROM PublishedRun";

    internal const string SelectJudgements =
        """
        SELECT
            LinkReviewId,
            JudgementNumber,
            Round,
            IsBlind,
            Decision,
            DecidedBy,
            DecidedAt,
            AttemptId,
            Supersedes,
            Reason
        FROM PairJudgement
        ORDER BY
            LinkReviewId,
            JudgementNumber
        """;

    internal const string InsertJudgement =
        """
        INSERT INTO PairJudgement (
            LinkReviewId,
            JudgementNumber,
            Round,
            IsBlind,
            Decision,
            DecidedBy,
            DecidedAt,
            AttemptId,
            Supersedes,
            Reason
        )
        VALUES (
            @LinkReviewId,
            @JudgementNumber,
            @Round,
            @IsBlind,
            @Decision,
            @DecidedBy,
            @DecidedAt,
            @AttemptId,
            @Supersedes,
            @Reason
        )
        """;

    /// <inheritdoc/>
    public IReadOnlyList<ReviewedPair> Pairs()
    {
        using var connection = database.OpenRead();
        var published = connection.ExecuteScalar<long>(SelectPublished);
        var judgements = connection.Query<JudgementRow>(SelectJudgements)
            .ToLookup(j => j.LinkReviewId, j => j.ToJudgement());
        return
        [
            .. connection.Query<ReviewRow>(SelectReviews, new { PublishedAttemptId = published })
                .GroupBy(r => (r.LeftFeed, r.LeftRef, r.RightFeed, r.RightRef))
                .Select(pair => ToPair([.. pair], judgements, published))
                .OrderBy(pair => pair.Id),
        ];
    }

    /// <inheritdoc/>
    public ReviewedPair? Find(long reviewId) =>
        Pairs().FirstOrDefault(p => p.Doubts.Any(d => d.ReviewId == reviewId));

    /// <inheritdoc/>
    public bool Add(long pairId, PairJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        using var unit = database.BeginWrite();
        var row = new
        {
            LinkReviewId = pairId,
            JudgementNumber = judgement.Number,
            judgement.Round,
            IsBlind = judgement.IsBlind ? 1 : 0,
            Decision = PairDecisions.Code(judgement.Decision),
            DecidedBy = judgement.By,
            DecidedAt = judgement.At,
            judgement.AttemptId,
            judgement.Supersedes,
            judgement.Reason,
        };
        if (!unit.TryInsert(InsertJudgement, row))
            return false;
        unit.Commit();
        return true;
    }

    // Judgements stand under one review of the pair, so that the unique keys hold for the pair: the one that has some,
    // or the first.
    private static ReviewedPair ToPair(
        List<ReviewRow> reviews, ILookup<long, PairJudgement> judgements, long published)
    {
        var own = reviews.Find(r => judgements.Contains(r.LinkReviewId)) ?? reviews[0];
        return new()
        {
            Id = own.LinkReviewId,
            Left = new(Feed.Parse(own.LeftFeed), own.LeftRef),
            Right = new(Feed.Parse(own.RightFeed), own.RightRef),
            Doubts = [.. reviews.Select(r => r.ToDoubt())],
            Judgements = [.. judgements[own.LinkReviewId]],
            PublishedAttemptId = published,
        };
    }

    private sealed record ReviewRow
    {
        public required long LinkReviewId { get; init; }

        public required string LeftFeed { get; init; }

        public required string LeftRef { get; init; }

        public required string RightFeed { get; init; }

        public required string RightRef { get; init; }

        public required string Basis { get; init; }

        public required string Reason { get; init; }

        public required DateOnly RaisedOn { get; init; }

        public required long IsRaised { get; init; }

        public required double? Weight { get; init; }

        internal Doubt ToDoubt() => new(LinkReviewId, Reason, Basis, RaisedOn, IsRaised != 0, Weight);
    }

    private sealed record JudgementRow
    {
        public required long LinkReviewId { get; init; }

        public required long JudgementNumber { get; init; }

        public required long Round { get; init; }

        public required long IsBlind { get; init; }

        public required string Decision { get; init; }

        public required string DecidedBy { get; init; }

        public required DateTimeOffset DecidedAt { get; init; }

        public required long AttemptId { get; init; }

        public required long Supersedes { get; init; }

        public required string Reason { get; init; }

        internal PairJudgement ToJudgement() => new()
        {
            Number = (int)JudgementNumber,
            Round = (int)Round,
            IsBlind = IsBlind != 0,
            Decision = PairDecisions.Parse(Decision),
            By = DecidedBy,
            At = DecidedAt,
            AttemptId = AttemptId,
            Supersedes = (int)Supersedes,
            Reason = Reason,
        };
    }
}
