using System.Security.Cryptography;
using System.Text;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Linkage;

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
        return HashOf(text);
    }

    /// <summary>The same for the linking, which depends on what people said of pairs as well.</summary>
    /// <param name="input">The hash of the rest.</param>
    /// <param name="judgements">Those in force.</param>
    public static string LinkHash(string input, IEnumerable<Judgement> judgements)
    {
        var said = judgements.Select(j => $"{j.Left} {j.Right} {j.Verdict}").Order(StringComparer.Ordinal);
        return HashOf(string.Join('\n', said.Prepend(input)));
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

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<Delivery> Seen(IEnumerable<Delivery> deliveries, DateOnly asAt) =>
        deliveries.Where(d => d.State == DeliveryState.Loaded && d.Manifest.ExtractOn <= asAt);
}
