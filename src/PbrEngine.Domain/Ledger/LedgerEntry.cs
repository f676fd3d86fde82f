using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PbrEngine.Domain.Ledger;

/// <summary>
/// One entry of the append-only ledger. Invariant: entry n names the hash of entry n − 1, and its own hash is over its
/// fields in a fixed order, so that nothing can be changed, left out or put in between unseen.
/// </summary>
public sealed record LedgerEntry
{
    /// <summary>Hash that the first entry names as the previous one.</summary>
    public static string Genesis { get; } = new('0', 64);

    /// <summary>1 for the first entry, then one more each.</summary>
    public required long Number { get; init; }

    /// <summary>When it was made, as UTC text to the microsecond, hashed as it stands.</summary>
    public required string At { get; init; }

    /// <summary>What was posted.</summary>
    public required LedgerPosting Posting { get; init; }

    /// <summary>The hash of the entry before.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>The hash of this entry.</summary>
    public required string Hash { get; init; }

    /// <summary>SHA-256 over the posting's fields: what one idempotency key stands for.</summary>
    public static string InputHash(LedgerPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return Sha256(Fields(posting));
    }

    /// <summary>The entry after <paramref name="previous"/> (null for the first), with its hash.</summary>
    public static LedgerEntry Append(LedgerEntry? previous, LedgerPosting posting, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(posting);
        var entry = new LedgerEntry
        {
            Number = (previous?.Number ?? 0) + 1,
            At = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            Posting = posting,
            PreviousHash = previous?.Hash ?? Genesis,
            Hash = "",
        };
        return entry with { Hash = entry.ComputeHash() };
    }

    /// <summary>The hash that the entry's fields give; differs from <see cref="Hash"/> when one was changed.</summary>
    public string ComputeHash() => Sha256(
        $"{Number.ToString(CultureInfo.InvariantCulture)}\n{At}\n{Fields(Posting)}\n{PreviousHash}");

    // No field holds a line break: keys, codes and account names are ours.
    private static string Fields(LedgerPosting posting) => string.Join(
        '\n',
        posting.ClaimLineId.ToString(CultureInfo.InvariantCulture),
        posting.Account,
        posting.AmountPence.ToString(CultureInfo.InvariantCulture),
        posting.Reason,
        posting.Key);

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
