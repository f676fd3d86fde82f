using System.Security.Cryptography;
using System.Text;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Running;

/// <summary>What the answer of a step depends on: the deliveries that exist for the day, the linkage model and the rule
/// sets.</summary>
public static class RunInput
{
    /// <summary>One hash over the deliveries' fingerprints, the linkage model's name and the rule sets'
    /// hashes.</summary>
    public static string Hash(
        IEnumerable<Delivery> deliveries, DateOnly asAt, string linkModel, IEnumerable<RuleSet> ruleSets)
    {
        var fingerprints = Seen(deliveries, asAt).Select(d => d.Fingerprint).Order(StringComparer.Ordinal);
        var text = string.Join('\n', fingerprints.Append(linkModel).Concat(ruleSets.Select(r => r.Hash)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>
    /// The deliveries that a run saw, known by the hash that it recorded: those of today, without the ones that were
    /// recorded last. Null when no such choice has the hash, as with other rule sets, or when a held delivery was
    /// accepted since.
    /// </summary>
    public static IReadOnlyList<Delivery>? Seen(
        IEnumerable<Delivery> deliveries,
        DateOnly asAt,
        string linkModel,
        IEnumerable<RuleSet> ruleSets,
        string hash)
    {
        var left = Seen(deliveries, asAt).OrderBy(d => d.Id).ToList();
        var rules = ruleSets.ToList();
        while (Hash(left, asAt, linkModel, rules) != hash)
        {
            if (left.Count == 0)
                return null;
            left.RemoveAt(left.Count - 1);
        }
        return left;
    }

    private static IEnumerable<Delivery> Seen(IEnumerable<Delivery> deliveries, DateOnly asAt) =>
        deliveries.Where(d => d.State == DeliveryState.Loaded && d.Manifest.ExtractOn <= asAt);
}
