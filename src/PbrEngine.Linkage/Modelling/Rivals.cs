namespace PbrEngine.Linkage.Modelling;

/// <summary>Who else has a claim on a cluster that is about to be joined to another.</summary>
/// <remarks>A record that fits a father fits his son: if the two can't be one person, the claims exclude each other,
/// and the odds of one are against those of the other as well as against nobody's. By Bayes' rule with one more
/// alternative, claims of w bits for one and v bits for the other leave w - log2(1 + 2^v) bits.</remarks>
internal sealed class Rivals
{
    // Claims so much weaker than what would matter change nothing, however many there are.
    private const double NegligibleBits = 10;

    private readonly Dictionary<int, List<(int Statement, double Weight)>> claims = [];
    private readonly Func<int, int> rootOf;
    private readonly Func<int, int, bool> areApart;

    /// <summary>Collects the claims.</summary>
    /// <param name="pairs">All claims.</param>
    /// <param name="rootOf">A statement's cluster.</param>
    /// <param name="areApart">Whether two clusters can't be one person.</param>
    public Rivals(IReadOnlyList<WeighedStatements> pairs, Func<int, int> rootOf, Func<int, int, bool> areApart)
    {
        this.rootOf = rootOf;
        this.areApart = areApart;
        foreach (WeighedStatements pair in pairs)
        {
            Claim(pair.Left, pair.Right, pair.Weight);
            Claim(pair.Right, pair.Left, pair.Weight);
        }
    }

    /// <summary>Nobody claims anything.</summary>
    public static Rivals None { get; } = new([], root => root, (_, _) => false);

    /// <summary>The bits that others' claims take from that of one cluster on another.</summary>
    /// <param name="left">The statements of one cluster.</param>
    /// <param name="right">The statements of the other.</param>
    /// <param name="spare">So many bits may be taken before it matters.</param>
    public double BitsAgainst(IReadOnlyList<int> left, IReadOnlyList<int> right, double spare) =>
        Math.Log2(1 + OddsOfOthers(left, right, spare) + OddsOfOthers(right, left, spare));

    private double OddsOfOthers(IReadOnlyList<int> cluster, IReadOnlyList<int> joined, double spare)
    {
        int own = rootOf(cluster[0]);
        int other = rootOf(joined[0]);
        var best = new SortedDictionary<int, double>();
        foreach (int statement in cluster)
        {
            foreach ((int claimant, double weight) in claims.GetValueOrDefault(statement) ?? [])
            {
                int root = rootOf(claimant);
                if (weight >= spare - NegligibleBits && root != own && root != other)
                {
                    best[root] = Math.Max(best.GetValueOrDefault(root, double.NegativeInfinity), weight);
                }
            }
        }

        return best.Where(rival => areApart(rival.Key, other)).Sum(rival => Math.Pow(2, rival.Value));
    }

    private void Claim(int statement, int claimant, double weight)
    {
        if (!claims.TryGetValue(statement, out List<(int, double)>? of))
        {
            claims.Add(statement, of = []);
        }

        of.Add((claimant, weight));
    }
}
