using PbrEngine.Engine.Reviewing;

namespace PbrEngine.TestKit.Reviewing;

/// <summary>Pairs and judgements in memory, by the promises of the port.</summary>
public sealed class InMemoryReviewStore : IReviewStore
{
    private readonly SortedDictionary<long, ReviewedPair> _pairs = [];

    /// <summary>Whether somebody else is always faster.</summary>
    public bool IsOvertaken { get; set; }

    /// <summary>Puts a pair to people, or changes it as a later run would.</summary>
    public void Put(ReviewedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        _pairs[pair.Id] = pair;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReviewedPair> Pairs() => [.. _pairs.Values];

    /// <inheritdoc/>
    public ReviewedPair? Find(long reviewId) =>
        _pairs.Values.FirstOrDefault(p => p.Doubts.Any(d => d.ReviewId == reviewId));

    /// <inheritdoc/>
    public bool Add(long pairId, PairJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        var pair = _pairs[pairId];
        var isTwice = pair.Judgements.Any(
            j => j.Number == judgement.Number || (j.IsOf(judgement.By) && j.Supersedes == judgement.Supersedes));
        if (IsOvertaken || isTwice)
            return false;
        _pairs[pairId] = pair with { Judgements = [.. pair.Judgements, judgement] };
        return true;
    }
}
