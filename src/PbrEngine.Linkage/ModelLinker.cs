using PbrEngine.Linkage.Clustering;
using PbrEngine.Linkage.Explaining;
using PbrEngine.Linkage.Judgements;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Modelling;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage;

/// <summary>Links records that agree exactly, then those that a model finds to be one person, unless a guard
/// objects.</summary>
/// <remarks>
/// Exact links come, most trusted first, from judgements (60 bits), an identifier with equal first forename, surname
/// and date of birth (50), an identifier (30), name with date of birth and postcode (28; 26 where only the first of
/// several forenames is equal), and name with date of birth and property where a postcode is missing on a side (24;
/// 22). These weights are fixed: they rank the bases on the scale of bits, they are not estimates.
/// <para>What is left is weighed by the model, in order of weight: joined from
/// <see cref="MatchThresholds.Join"/> on, where all that is stated of the two speaks for it together and no other
/// person has as good a claim; kept from <see cref="MatchThresholds.Fracture"/> on where the two were one person last
/// night; and shown to a human being from <see cref="MatchThresholds.Review"/> on.</para>
/// <para>Where sources put records in groups, pairs that are left in doubt are heard again: members in common raise a
/// weight, nobody in common at another address lowers it. Two whom one group names as two members are never joined by
/// the model.</para>
/// <para>Guards look at all that the two would-be persons hold: different identifiers of one kind; forename and date
/// of birth both different (Jaro–Winkler below 0.80); twins (same surname and date of birth, forename below 0.75);
/// the same name more than ten years apart; female and male. What a guard stops goes to review. Links left out are
/// those that more trusted ones make needless: a person of n records has n - 1.</para>
/// <para>Cost: a sort of the records, one hash table for each basis, and what the model weighs of what is left;
/// memory grows with records and candidate pairs, which are bounded for each record.</para>
/// </remarks>
public sealed class ModelLinker : ILinker
{
    private readonly LinkModel model;
    private readonly MatchOptions options;

    /// <summary>Sets a linker up.</summary>
    /// <param name="model">What it links by.</param>
    /// <param name="seed">Chooses the samples from which blocking rules are chosen.</param>
    /// <param name="threads">How many threads work at most; nothing in the result depends on it.</param>
    /// <exception cref="ModelMismatchException">The model is of other comparisons than those of records.</exception>
    public ModelLinker(LinkModel model, ulong seed = 7, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        this.model = model;
        options = new() { Seed = seed, Threads = threads };
        if (model.Description is { } description)
        {
            StatementModel.Check(description);
        }
    }

    /// <inheritdoc/>
    public string Model => model.Label;

    /// <inheritdoc/>
    public LinkResult Link(LinkRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        StandardTable table = StandardTable.Of(request.Records);
        JudgementEdges judgements = JudgementEdges.Of(request.Judgements, table);
        var linking = new ExactLinking(table, judgements);
        var explanations = new LinkExplanations(table);
        if (model.Description is { } description)
        {
            StatementModel? weighed = StatementModel.Of(linking, description, options, request);
            weighed?.Join();
            explanations = new(table, weighed);
        }

        (IReadOnlyList<LinkedPerson> persons, IReadOnlyList<PersonEvent> events) =
            StablePersonIds.Assign(table, linking.Forest.Clusters(), request);
        return new LinkResult
        {
            Model = Model,
            Persons = persons,
            Links = linking.Notes.Links(explanations),
            Reviews = linking.Notes.Reviews(explanations),
            Events = events,
            IdleJudgements = judgements.Idle,
        };
    }
}
