using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PbrEngine.Domain.Ledger;

/// <summary>
/// The hashes of the ledger, plain enough to be checked by any other program: SHA-256, in lower-case hexadecimal, over
/// the fields in the order given here, each as its length in UTF-8 bytes, a colon, the bytes, a comma (a netstring).
/// Numbers are decimal. Lengths keep two different entries from ever being the same text.
/// </summary>
public static class LedgerHash
{
    /// <summary>What stands before the first entry.</summary>
    public static string Genesis { get; } = new('0', 64);

    /// <summary>Over claim line, account, amount, reason.</summary>
    public static string OfInput(LedgerDraft draft) =>
        Over(Text(draft.ClaimLineId), draft.Account.Code(), Text(draft.AmountPence), draft.Reason);

    /// <summary>
    /// Over entry number, entered at, claim line, account, amount, reason, idempotency key, input hash, previous hash.
    /// </summary>
    public static string OfEntry(LedgerEntry entry) => Over(
        Text(entry.EntryNumber),
        entry.EnteredAt,
        Text(entry.ClaimLineId),
        entry.Account,
        Text(entry.AmountPence),
        entry.Reason,
        entry.IdempotencyKey,
        entry.InputHash,
        entry.PreviousHash);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Over(params ReadOnlySpan<string> fields)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
            text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field},");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
