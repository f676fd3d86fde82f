using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Clustering;

/// <summary>Gives each cluster its person id, so that a person keeps theirs over nights.</summary>
/// <remarks>Claims are settled from the largest: the cluster with most records of a prior person gets that person's
/// id, if neither has been settled yet; ties go to the smaller id, then to the cluster with the smaller first key.
/// What is left gets new ids, by smallest key.</remarks>
internal sealed class StablePersonIds
{
    private readonly StandardTable table;
    private readonly IReadOnlyList<int[]> clusters;
    private readonly List<Claim> claims = [];
    private readonly string?[] ids;

    private StablePersonIds(StandardTable table, IReadOnlyList<int[]> clusters)
    {
        this.table = table;
        this.clusters = clusters;
        ids = new string?[clusters.Count];
    }

    /// <summary>The persons and what became of prior ones.</summary>
    /// <exception cref="InvalidOperationException">The id source gave an id that is empty or in use.</exception>
    public static (IReadOnlyList<LinkedPerson> Persons, IReadOnlyList<PersonEvent> Events) Assign(
        StandardTable table, IReadOnlyList<int[]> clusters, LinkRequest request)
    {
        var naming = new StablePersonIds(table, clusters);
        naming.CollectClaims(request.PriorPersons);
        Dictionary<string, int> keepers = naming.SettleClaims();
        naming.GiveNewIds(request);
        return (naming.Persons(), naming.Events(keepers));
    }

    private void CollectClaims(IReadOnlyDictionary<RecordKey, string> priorPersons)
    {
        for (int cluster = 0; cluster < clusters.Count; cluster++)
        {
            var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            foreach (int row in clusters[cluster])
            {
                if (priorPersons.TryGetValue(table.Keys[row], out string? prior))
                {
                    (rows.TryGetValue(prior, out List<int>? held) ? held : rows[prior] = []).Add(row);
                }
            }

            claims.AddRange(rows.Select(held => new Claim(cluster, held.Key, held.Value)));
        }
    }

    private Dictionary<string, int> SettleClaims()
    {
        var keepers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Claim claim in claims.OrderByDescending(claim => claim.Rows.Count)
            .ThenBy(claim => claim.Prior, StringComparer.Ordinal).ThenBy(claim => claim.Cluster))
        {
            if (ids[claim.Cluster] is null && keepers.TryAdd(claim.Prior, claim.Cluster))
            {
                ids[claim.Cluster] = claim.Prior;
            }
        }

        return keepers;
    }

    private void GiveNewIds(LinkRequest request)
    {
        var inUse = new HashSet<string>(request.PriorPersons.Values, StringComparer.Ordinal);
        for (int cluster = 0; cluster < ids.Length; cluster++)
        {
            if (ids[cluster] is null)
            {
                string id = request.PersonIds.NextPersonId();
                if (string.IsNullOrEmpty(id) || !inUse.Add(id))
                {
                    throw new InvalidOperationException($"The source of person ids gave '{id}', empty or in use.");
                }

                ids[cluster] = id;
            }
        }
    }

    private LinkedPerson[] Persons() => clusters.Select((rows, cluster) => new LinkedPerson
    {
        PersonId = ids[cluster]!,
        Records = Keys(rows),
    }).ToArray();

    private PersonEvent[] Events(Dictionary<string, int> keepers)
    {
        var events = new List<PersonEvent>();
        foreach (IGrouping<string, Claim> prior in claims.GroupBy(claim => claim.Prior, StringComparer.Ordinal)
            .OrderBy(prior => prior.Key, StringComparer.Ordinal))
        {
            int survivor = keepers.TryGetValue(prior.Key, out int keeper) ? keeper : MostRecords(prior);
            events.AddRange(prior.Where(claim => ids[claim.Cluster] != prior.Key)
                .OrderBy(claim => ids[claim.Cluster], StringComparer.Ordinal)
                .Select(claim => Event(claim, isSurvivor: claim.Cluster == survivor)));
        }

        return events.ToArray();
    }

    private static int MostRecords(IEnumerable<Claim> prior) =>
        prior.OrderByDescending(claim => claim.Rows.Count).ThenBy(claim => claim.Cluster).First().Cluster;

    private PersonEvent Event(Claim claim, bool isSurvivor) => isSurvivor
        ? new PersonMerged(ids[claim.Cluster]!, claim.Prior) { Records = Keys(claim.Rows) }
        : new PersonSplit(claim.Prior, ids[claim.Cluster]!) { Records = Keys(claim.Rows) };

    private RecordKey[] Keys(IEnumerable<int> rows) => rows.Select(row => table.Keys[row]).ToArray();

    /// <summary>The records of one prior person that one cluster holds.</summary>
    private sealed record Claim(int Cluster, string Prior, List<int> Rows);
}
