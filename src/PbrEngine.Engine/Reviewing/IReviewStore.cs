namespace PbrEngine.Engine.Reviewing;

/// <summary>Doubtful pairs that published runs have put to people, and what people said. Nothing is changed.</summary>
public interface IReviewStore
{
    /// <summary>Every pair once, by number.</summary>
    IReadOnlyList<ReviewedPair> Pairs();

    /// <summary>The pair of a review, by any of its numbers; null when no published run has raised it.</summary>
    ReviewedPair? Find(long reviewId);

    /// <summary>
    /// Adds a judgement to a pair; false, and nothing is written, when somebody added one of its number first, or when
    /// the same person looks twice.
    /// </summary>
    bool Add(long pairId, PairJudgement judgement);
}
