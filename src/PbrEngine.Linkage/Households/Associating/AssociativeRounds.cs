using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Households.Associating;

/// <summary>Looks again and again at what is in doubt, as long as links tell of others.</summary>
internal sealed class AssociativeRounds(GuardedClusters clusters, Addresses addresses, AssociativeOptions options)
{
    public HouseholdModel Learn(StatedGroups stated, IReadOnlyList<MatchedPair> pairs) =>
        new HouseholdCounts(clusters, stated, addresses, options).Learn(pairs, Doubts(pairs));

    /// <summary>Joins what households put beyond doubt.</summary>
    /// <param name="pairs">The pairs, the surest first.</param>
    /// <param name="model">What was learned.</param>
    public IReadOnlyList<HouseholdLink> Raise(IReadOnlyList<MatchedPair> pairs, HouseholdModel model)
    {
        var raised = new List<HouseholdLink>();
        for (int round = 0; round < options.RoundsMax; round++)
        {
            Doubt[] open = Open(pairs);
            var rivals = new Rivals(clusters, open, options.RivalBits);
            HouseholdLink[] links =
            [
                .. open.Select(doubt => (doubt, Link: Heard(doubt, model)))
                    .Where(of => of.Link.Weight + of.Link.Bits >= options.JoinBits
                        && !clusters.Contradict(of.doubt.LeftCluster, of.doubt.RightCluster)
                        && !rivals.Has(of.doubt))
                    .Select(of => of.Link).OrderByDescending(link => link.Weight + link.Bits),
            ];
            int before = raised.Count;
            raised.AddRange(links.Where(Join));
            if (raised.Count == before)
            {
                break;
            }
        }

        return raised;
    }

    /// <summary>What people should look at, one pair for each two clusters.</summary>
    public MatchedPair[] InDoubt(IReadOnlyList<MatchedPair> pairs, HouseholdModel model)
    {
        Doubt[] open = Open(pairs);
        var rivals = new Rivals(clusters, open, options.RivalBits);
        return
        [
            .. open.Select(doubt => (doubt, Weight: Weight(doubt, model, rivals)))
                .Where(of => of.Weight >= options.ReviewBits).OrderByDescending(of => of.Weight)
                .DistinctBy(of => (Math.Min(of.doubt.LeftCluster, of.doubt.RightCluster),
                    Math.Max(of.doubt.LeftCluster, of.doubt.RightCluster)))
                .Select(of => new MatchedPair(of.doubt.Left, of.doubt.Right, of.Weight)),
        ];
    }

    // What contradicts a pair keeps households from speaking for it; of two rivals neither is likelier than not.
    private double Weight(Doubt doubt, HouseholdModel model, Rivals rivals)
    {
        double heard = doubt.Weight + Heard(doubt, model).Bits;
        double most = clusters.Contradict(doubt.LeftCluster, doubt.RightCluster) ? doubt.Weight
            : rivals.Has(doubt) ? 0 : heard;
        return Math.Min(heard, most);
    }

    private List<Doubt> Doubts(IReadOnlyList<MatchedPair> pairs) =>
    [
        .. pairs.SkipWhile(pair => pair.Weight >= options.JoinBits)
            .TakeWhile(pair => pair.Weight >= options.ReviewBits)
            .Select(pair => new Doubt(
                pair.Left, pair.Right, pair.Weight, clusters.RootOf(pair.Left), clusters.RootOf(pair.Right)))
            .Where(doubt => doubt.LeftCluster != doubt.RightCluster),
    ];

    private Doubt[] Open(IReadOnlyList<MatchedPair> pairs) =>
        [.. Doubts(pairs).Where(doubt => !clusters.AreKnownTwo(doubt.LeftCluster, doubt.RightCluster))];

    private HouseholdLink Heard(Doubt doubt, HouseholdModel model)
    {
        int linking = clusters.LinkingMembers(doubt.Left, doubt.Right);
        double bits = model.Bits(doubt.Weight, addresses.AreOne(doubt.Left, doubt.Right), linking);
        double most = options.EvidenceBitsMax;
        return new(doubt.Left, doubt.Right, doubt.Weight, linking, Math.Clamp(bits, -most, most));
    }

    private bool Join(HouseholdLink link)
    {
        int left = clusters.RootOf(link.Left);
        int right = clusters.RootOf(link.Right);
        return left != right && !clusters.Contradict(left, right) && clusters.Join(left, right);
    }
}
