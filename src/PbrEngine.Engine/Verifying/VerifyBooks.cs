using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Ledger;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Verifying;

/// <summary>One thing that was verified.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Looked">How many things were looked at.</param>
/// <param name="Fault">The first fault; null when there is none.</param>
public sealed record VerifiedCheck(string Name, long Looked, string? Fault);

/// <summary>
/// Checks the books from what is stored, whatever wrote it: the ledger's chain, its sums, double claims, four eyes, and
/// that every file's rows add up.
/// </summary>
public sealed class VerifyBooks(IClaimStore claims, IDeliveryStore deliveries)
{
    /// <summary>Every check in order.</summary>
    public IReadOnlyList<VerifiedCheck> Verify()
    {
        var entries = claims.Entries().ToList();
        var all = claims.List();
        return [Chain(entries), Sums(entries, all), Doubles(all), Persons(all), FourEyes(all), Rows()];
    }

    private static VerifiedCheck Chain(List<LedgerEntry> entries)
    {
        var fault = LedgerChain.FirstFault(entries);
        return new(
            "ledger chain",
            entries.Count,
            fault is null ? null : $"entry {fault.EntryNumber}: {fault.Problem}");
    }

    private static VerifiedCheck Sums(List<LedgerEntry> entries, IReadOnlyList<Claim> all)
    {
        var posted = entries.ToLookup(e => e.ClaimLineId);
        var lines = all.Where(c => c.State is not ("Draft" or "Prepared" or "Sampled" or "Rejected"))
            .SelectMany(c => c.Lines)
            .ToDictionary(l => l.Id);
        var unknown = posted.FirstOrDefault(p => !lines.ContainsKey(p.Key));
        if (unknown is not null)
        {
            return new(
                "ledger sums",
                lines.Count,
                $"entry {unknown.First().EntryNumber} is for line {unknown.Key}, which isn't approved");
        }
        foreach (var line in lines.Values.OrderBy(l => l.Id))
        {
            if (posted[line.Id].Sum(e => e.AmountPence) != 0)
                return new("ledger sums", lines.Count, $"the entries of line {line.Id} don't add up to nothing");
            var receivable = posted[line.Id]
                .Where(e => e.Account == LedgerAccount.ResultsReceivable.Code())
                .Sum(e => e.AmountPence);
            if (receivable != line.AmountPence)
            {
                return new(
                    "ledger sums",
                    lines.Count,
                    $"line {line.Id} claims {line.AmountPence} pence and the ledger holds {receivable}");
            }
        }
        return new("ledger sums", lines.Count, null);
    }

    private static VerifiedCheck Doubles(IReadOnlyList<Claim> all)
    {
        var lines = Standing(all);
        var twice = lines
            .GroupBy(l => (l.Entitlement, l.FamilyRef))
            .FirstOrDefault(g => g.Count() > 1);
        return new(
            "families claimed twice",
            lines.Count,
            twice is null ? null : Twice(twice.Key.FamilyRef, twice.Select(l => l.Id)));
    }

    private static VerifiedCheck Persons(IReadOnlyList<Claim> all)
    {
        var persons = Standing(all)
            .SelectMany(l => l.Persons.Select(p => (l.Entitlement, l.FamilyRef, Person: p, l.Id)))
            .ToList();
        // A family may have several shares of one entitlement; a person has them in one family, and each once.
        var twice = persons
            .GroupBy(p => (Entitlements.Whole(p.Entitlement), p.Person))
            .FirstOrDefault(g =>
                g.DistinctBy(p => p.FamilyRef).Count() > 1 || g.DistinctBy(p => p.Entitlement).Count() < g.Count());
        return new(
            "persons claimed for twice",
            persons.Count,
            twice is null ? null : Twice(twice.Key.Person, twice.Select(p => p.Id)));
    }

    private static VerifiedCheck FourEyes(IReadOnlyList<Claim> all)
    {
        var approved = all.Where(c => c.ApprovedBy.Length > 0).ToList();
        var alone = approved.Find(c => string.Equals(c.ApprovedBy, c.PreparedBy, StringComparison.OrdinalIgnoreCase));
        return new(
            "four eyes", approved.Count, alone is null ? null : $"claim {alone.Id} was approved by its preparer");
    }

    private VerifiedCheck Rows()
    {
        var files = deliveries.List().SelectMany(d => d.Files.Select(f => (d.Folder, File: f))).ToList();
        var wrong = files.Find(f => f.File.Rows != f.File.Loaded + f.File.Rejected);
        return new(
            "rows = loaded + rejected",
            files.Count,
            wrong.File is null ? null : $"{wrong.Folder}/{wrong.File.Name}");
    }

    private static string Twice(string who, IEnumerable<long> lines) =>
        $"{who} stands in lines {string.Join(", ", lines)}";

    // Of every programme: nobody is paid for twice by leaving one for another (03).
    private static List<ClaimLine> Standing(IReadOnlyList<Claim> all) =>
        [.. all.Where(c => c.State != "Rejected").SelectMany(c => c.Lines)];
}
