namespace PbrEngine.Engine.Reviewing;

/// <summary>
/// The doubtful pairs in the order in which looking at them is worth most: of the open ones those that touch claims
/// first, then by weight nearest to the one that would join them; then the others in the same order.
/// </summary>
/// <param name="reviews">The pairs.</param>
/// <param name="joinBits">The match weight that joins a pair: a look changes most about those near it. Pairs without a
/// weight come last.</param>
public sealed class ListReviews(IReviewStore reviews, double joinBits)
{
    /// <summary>Lists, and counts all that fit.</summary>
    /// <param name="filter">Which pairs.</param>
    /// <param name="reach">What hangs on them.</param>
    public ListedReviews List(ReviewFilter filter, PairReach reach)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(reach);
        var pairs = reviews.Pairs()
            .Where(p => filter.State is null || p.State == filter.State)
            .Where(p => filter.Reason is null || p.Reasons.Contains(filter.Reason, StringComparer.Ordinal))
            .Select(p => new ListedReview(p, reach.Of(p)))
            .OrderBy(p => p.Pair.State != PairState.Open)
            .ThenByDescending(p => p.Reached.TouchesClaims)
            .ThenBy(p => p.Pair.Weight is { } weight ? Math.Abs(weight - joinBits) : double.PositiveInfinity)
            .ThenBy(p => p.Pair.Id)
            .ToList();
        return new(pairs.Count, [.. pairs.Take(filter.Limit)]);
    }
}

/// <summary>Which pairs to list.</summary>
/// <param name="State">Only those in this state; null for all.</param>
/// <param name="Reason">Only those with this reason's code; null for all.</param>
/// <param name="Limit">How many at most.</param>
public sealed record ReviewFilter(PairState? State, string? Reason, int Limit);

/// <summary>A pair with what hangs on it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Reached">Persons, families, results and claim lines.</param>
public sealed record ListedReview(ReviewedPair Pair, ReachedByPair Reached);

/// <summary>Pairs in order.</summary>
/// <param name="Total">How many fit.</param>
/// <param name="Reviews">The first of them.</param>
public sealed record ListedReviews(int Total, IReadOnlyList<ListedReview> Reviews);
