using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Reviewing;

/// <summary>
/// Records what somebody says of a doubtful pair: a first look, a second one by somebody else, a third person's after a
/// clash, or a change of one's own mind. Every later run links by what counts then.
/// </summary>
public sealed class DecidePair(IReviewStore reviews, IRunStore runs, TimeProvider clock)
{
    /// <summary>Decides, or says why not.</summary>
    public DecidedPair Decide(long reviewId, DecisionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (reviews.Find(reviewId) is not { } pair || runs.Published() is not { } attempt)
            return new() { Refusal = ReviewRefusal.UnknownReview(reviewId) };
        if (Objection(pair, request) is { } refusal)
            return new() { Refusal = refusal };
        var own = Own(pair, request.By);
        var judgement = new PairJudgement
        {
            Number = pair.Judgements.Count + 1,
            Round = own?.Round ?? Round(pair),
            IsBlind = request.IsBlind,
            Decision = request.Decision,
            By = request.By,
            At = clock.GetUtcNow(),
            AttemptId = attempt.Id,
            Supersedes = own?.Number ?? 0,
            Reason = request.Reason,
        };
        return reviews.Add(pair.Id, judgement)
            ? new() { Pair = reviews.Find(pair.Id) }
            : new() { Refusal = ReviewRefusal.NotTheNewest(pair) };
    }

    private static ReviewRefusal? Objection(ReviewedPair pair, DecisionRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Reason) || string.IsNullOrWhiteSpace(request.By))
            return ReviewRefusal.NoReason();
        if (pair.State == PairState.Withdrawn)
            return ReviewRefusal.Withdrawn(pair);
        return Own(pair, request.By) is { } own ? OwnObjection(pair, own, request) : OthersObjection(pair, request);
    }

    private static ReviewRefusal? OwnObjection(ReviewedPair pair, PairJudgement own, DecisionRequest request)
    {
        if (request.IsBlind)
            return ReviewRefusal.SameReviewer(pair, request.By);
        if (pair.IsContradicted)
            return ReviewRefusal.ThirdPerson(pair, request.By);
        return own.Decision == request.Decision ? ReviewRefusal.SaidAlready(pair, request.By) : null;
    }

    private static ReviewRefusal? OthersObjection(ReviewedPair pair, DecisionRequest request)
    {
        // Whose word was overtaken by a third person's has looked all the same.
        if (pair.Judgements.Any(j => j.IsOf(request.By)))
            return ReviewRefusal.SameReviewer(pair, request.By);
        var isSecondLook = request.IsBlind && pair.InForce.Count == 1;
        return pair.State == PairState.Decided && !isSecondLook ? ReviewRefusal.Settled(pair) : null;
    }

    private static PairJudgement? Own(ReviewedPair pair, string by) => pair.InForce.LastOrDefault(j => j.IsOf(by));

    private static int Round(ReviewedPair pair)
    {
        if (pair.IsClash)
            return 3;
        return pair.InForce.Count == 0 ? 1 : 2;
    }
}

/// <summary>What somebody says of a pair.</summary>
public sealed record DecisionRequest
{
    /// <summary>What they say.</summary>
    public required PairDecision Decision { get; init; }

    /// <summary>Who.</summary>
    public required string By { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether they did not see what others said.</summary>
    public bool IsBlind { get; init; }
}

/// <summary>What came of deciding.</summary>
public sealed record DecidedPair
{
    /// <summary>The pair as it stands now; null when it was refused.</summary>
    public ReviewedPair? Pair { get; init; }

    /// <summary>Why it was refused.</summary>
    public ReviewRefusal? Refusal { get; init; }
}
