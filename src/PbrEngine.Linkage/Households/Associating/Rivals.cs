namespace PbrEngine.Linkage.Households.Associating;

/// <summary>Says which records in doubt could as well be another person. Households then say only that the record is
/// one of two.</summary>
internal sealed class Rivals
{
    private readonly GuardedClusters clusters;
    private readonly double bits;
    private readonly ILookup<int, Doubt> ofCluster;

    /// <param name="clusters">Clusters as they stand.</param>
    /// <param name="open">Pairs in doubt that aren't known to be two.</param>
    /// <param name="bits">How much lower a rival's weight may be.</param>
    public Rivals(GuardedClusters clusters, IReadOnlyList<Doubt> open, double bits)
    {
        this.clusters = clusters;
        this.bits = bits;
        ofCluster = open
            .SelectMany(doubt => new[] { (Root: doubt.LeftCluster, doubt), (Root: doubt.RightCluster, doubt) })
            .ToLookup(of => of.Root, of => of.doubt);
    }

    /// <summary>Whether one of the two records could as well be somebody who is not the other one.</summary>
    public bool Has(Doubt doubt) =>
        Has(doubt, doubt.LeftCluster, doubt.RightCluster) || Has(doubt, doubt.RightCluster, doubt.LeftCluster);

    private bool Has(Doubt doubt, int cluster, int partner) => ofCluster[cluster].Any(other =>
    {
        int rival = other.LeftCluster == cluster ? other.RightCluster : other.LeftCluster;
        return rival != partner && other.Weight >= doubt.Weight - bits
            && (clusters.AreKnownTwo(rival, partner) || clusters.Contradict(rival, partner));
    });
}
