using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Households.Associating;

/// <summary>Counts what <see cref="HouseholdModel"/> holds, after the first pass's sure links and before any
/// other.</summary>
internal sealed class HouseholdCounts(
    GuardedClusters clusters, StatedGroups stated, Addresses addresses, AssociativeOptions options)
{
    // Of nothing seen, so much is thought to have been: no share is 0 or 1.
    private const double Unseen = 0.5;

    // So many pairs' worth the first pass's weight counts beside what is counted.
    private const double FirstPassPairs = 10;

    public HouseholdModel Learn(IReadOnlyList<MatchedPair> pairs, IReadOnlyList<Doubt> doubts)
    {
        Doubt[] open = [.. doubts.Where(doubt => !clusters.AreKnownTwo(doubt.LeftCluster, doubt.RightCluster))];
        double coverage = Coverage(open);
        return new()
        {
            Coverage = coverage,
            AtOneAddress = Bands(doubts, coverage, new Rivals(clusters, open, options.RivalBits)),
            LinkingBits = LinkingBits(pairs),
        };
    }

    // Person by person that two groups share, the others of the first group, and how many the second names. Who is
    // likelier than not to be somebody there is taken to be: else whoever is hard to link would count as left out.
    private double Coverage(IReadOnlyList<Doubt> open)
    {
        ILookup<int, int> likely = open.Where(doubt => doubt.Weight >= 0)
            .SelectMany(doubt => new[]
            {
                (doubt.LeftCluster, doubt.RightCluster), (doubt.RightCluster, doubt.LeftCluster),
            }).ToLookup(of => of.Item1, of => of.Item2);
        long asked = 0;
        long named = 0;
        for (int group = 0; group < stated.Count; group++)
        {
            HashSet<int> own = ClustersOf(group);
            foreach (int other in own.SelectMany(clusters.MembersOf).SelectMany(stated.GroupsOf).Distinct())
            {
                HashSet<int> others = ClustersOf(other);
                int both = own.Count(one => others.Contains(one) || likely[one].Any(others.Contains));
                asked += other == group ? 0 : own.Count - 1;
                named += other == group ? 0 : both - 1;
            }
        }

        return (named + Unseen) / (asked + 2 * Unseen);
    }

    private HashSet<int> ClustersOf(int group) => [.. stated.RowsOf(group).Select(clusters.RootOf)];

    private HomeBand[] Bands(IReadOnlyList<Doubt> doubts, double coverage, Rivals rivals) =>
    [
        .. doubts.Where(doubt => addresses.AreOne(doubt.Left, doubt.Right))
            .GroupBy(doubt => (int)Math.Floor(doubt.Weight)).OrderBy(band => band.Key)
            .Select(band => Band(band.Key, [.. band], coverage, rivals)),
    ];

    private HomeBand Band(int from, IReadOnlyList<Doubt> doubts, double coverage, Rivals rivals)
    {
        int two = doubts.Count(doubt => clusters.AreKnownTwo(doubt.LeftCluster, doubt.RightCluster));
        int rival = doubts.Count(doubt =>
            !clusters.AreKnownTwo(doubt.LeftCluster, doubt.RightCluster) && rivals.Has(doubt));
        int rest = doubts.Count - two - rival;
        // A second of one name in the home goes unseen where the first one's group doesn't name them; of two rivals
        // one is such a second.
        double others = Math.Clamp(two * (1 - coverage) / coverage - rival / 2.0, 0, rest);
        double first = FirstPassPairs / (1 + Math.Pow(2, -doubts.Average(doubt => doubt.Weight)));
        double weight = Math.Log2((rest - others + first) / (others + FirstPassPairs - first));
        return new(from, doubts.Count, two, rival, weight);
    }

    private double[] LinkingBits(IReadOnlyList<MatchedPair> pairs)
    {
        double[] same = [Unseen, Unseen, Unseen];
        double[] other = [Unseen, Unseen, Unseen];
        foreach (MatchedPair pair in pairs)
        {
            bool isSame = pair.Weight >= options.JoinBits;
            if (!isSame && (pair.Weight >= options.ReviewBits || addresses.AreOne(pair.Left, pair.Right)))
            {
                continue;
            }

            (isSame ? same : other)[
                Math.Min(clusters.LinkingMembers(pair.Left, pair.Right), HouseholdModel.Several)]++;
        }

        double most = options.EvidenceBitsMax;
        return
        [
            .. same.Zip(other, (s, o) => Math.Clamp(
                Math.Log2(s / same.Sum()) - Math.Log2(o / other.Sum()), -most, most)),
        ];
    }
}
