using PbrEngine.Linkage.Blocking;
using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Judgements;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage;

/// <summary>Links records that agree exactly, after standardising, unless a guard objects.</summary>
/// <remarks>
/// Links come, most trusted first, from judgements (60 bits), an identifier with equal first forename, surname and
/// date of birth (50), an identifier (30), name with date of birth and postcode (28; 26 where only the first of
/// several forenames is equal), and name with date of birth and property where a postcode is missing on a side (24;
/// 22). The weights are fixed: they rank the bases on the scale of bits, they are not estimates.
/// <para>Guards look at all that the two would-be persons hold: different identifiers of one kind; forename and date
/// of birth both different (Jaro–Winkler below 0.80); twins (same surname and date of birth, forename below 0.75);
/// the same name more than ten years apart; female and male. What a guard stops goes to review. Links left out are
/// those that more trusted ones make needless: a person of n records has n - 1.</para>
/// <para>Cost: a sort of the records and one hash table for each basis; memory grows with records, never with
/// pairs.</para>
/// </remarks>
public sealed class ExactLinker : ILinker
{
    /// <summary>The name and version of this method, as stored with its links.</summary>
    public const string Model = "exact-v1";

    /// <inheritdoc/>
    public LinkResult Link(LinkRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        StandardTable table = StandardTable.Of(request.Records);
        JudgementEdges judgements = JudgementEdges.Of(request.Judgements, table);
        var forest = new ClusterForest(table);
        var guards = new ClusterGuards(table, forest);
        var notes = new LinkNotes(table, forest);

        JudgementJoiner.Apply(judgements, forest, guards, notes);
        var joiner = new GroupJoiner(table, forest, guards, notes);
        foreach (CandidateGroup group in CandidateGroups.InOrderOfTrust(table))
        {
            joiner.Join(group);
        }

        (IReadOnlyList<LinkedPerson> persons, IReadOnlyList<PersonEvent> events) =
            StablePersonIds.Assign(table, forest.Clusters(), request);
        return new LinkResult
        {
            Model = Model,
            Persons = persons,
            Links = notes.Links(),
            Reviews = notes.Reviews(),
            Events = events,
            IdleJudgements = judgements.Idle,
        };
    }
}
