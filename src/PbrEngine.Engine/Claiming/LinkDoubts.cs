using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Reviewing.Changes;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Claiming;

/// <summary>What the published run would conclude of families, had some persons been one.</summary>
/// <param name="published">The run.</param>
/// <param name="sameAs">The person for whom each of these is taken.</param>
/// <param name="families">The families; one of which nothing can be told is left out of the answer.</param>
public delegate IReadOnlyList<FamilyAnswer> AnswersIfOnePerson(
    RunAttempt published, IReadOnlyDictionary<string, string> sameAs, IReadOnlySet<string> families);

/// <summary>
/// Which results wait until somebody has said who is who: for a doubtful pair that could change them, or for a merge or
/// split that touches claims.
/// </summary>
public sealed class LinkDoubts(
    IReviewStore reviews,
    IPersonChangeStore changes,
    IPersonStore persons,
    IOutcomeStore outcomes,
    IClaimStore claims,
    AnswersIfOnePerson ifOnePerson)
{
    internal HeldResults Of(RunAttempt published)
    {
        var reach = new PairReach(published, persons, outcomes, claims);
        var open = reviews.Pairs()
            .Select(p => new ListedReview(p, reach.Of(p)))
            .Where(p => p.Pair.State == PairState.Open || IsStillLinkedOtherwise(p))
            // Who is in no extract any more states nothing that could decide.
            .Where(p => reach.PersonOf(p.Pair.Left) is not null && reach.PersonOf(p.Pair.Right) is not null)
            .Where(p => p.Reached.Families.Count > 0)
            .ToList();
        return new(
            DoubtfulGroup.Of(open),
            new ChangedPersons(
                [.. changes.List().Where(c => c.IsWaiting)],
                claims.List().SelectMany(c => c.Lines),
                outcomes.EverMembers(published.Id),
                new Survivors(persons.Absorbed())),
            (sameAs, families) => ifOnePerson(published, sameAs, families));
    }

    // What was decided since the run, which doesn't go by it yet: paying by what is known to be wrong is no better
    // than paying by what nobody knows.
    private static bool IsStillLinkedOtherwise(ListedReview review) => review.Pair.State == PairState.Decided
        && review.Pair.Verdict == (review.Reached.Persons.Count == 1 ? PairDecision.Different : PairDecision.Same);
}
