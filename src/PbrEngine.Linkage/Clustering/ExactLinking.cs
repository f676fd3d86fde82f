using PbrEngine.Linkage.Blocking;
using PbrEngine.Linkage.Judgements;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Clustering;

/// <summary>What judgements and exact agreement make of the records: the surest evidence, and it needs no
/// model.</summary>
internal sealed class ExactLinking
{
    public ExactLinking(StandardTable table, JudgementEdges judgements)
    {
        Table = table;
        Forest = new ClusterForest(table);
        Guards = new ClusterGuards(table, Forest);
        Notes = new LinkNotes(table, Forest);
        JudgementJoiner.Apply(judgements, Forest, Guards, Notes);
        var joiner = new GroupJoiner(table, Forest, Guards, Notes);
        foreach (CandidateGroup group in CandidateGroups.InOrderOfTrust(table))
        {
            joiner.Join(group);
        }
    }

    public StandardTable Table { get; }

    public ClusterForest Forest { get; }

    public ClusterGuards Guards { get; }

    public LinkNotes Notes { get; }
}
