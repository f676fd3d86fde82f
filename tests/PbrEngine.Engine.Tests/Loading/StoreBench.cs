using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Loading;
using PbrEngine.TestKit.Facts;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Loading;

/// <summary>
/// Deliveries put straight into a store in memory. A row is written <c>pupils: pupil_ref=P1 upn=U1</c>; a row that had
/// to be rejected begins with <c>!</c>. Equal rows of a file are the same bytes.
/// </summary>
internal sealed class StoreBench
{
    private readonly InMemoryDeliveryStore _store = new();

    internal IDeliveryStore Store => _store;

    internal StoreBench Deliver(Feed feed, string extractOn, string from, string to, params string[] rows) =>
        Deliver(feed, extractOn, from, to, DeliveryState.Loaded, ["identify"], rows);

    internal StoreBench Deliver(
        Feed feed,
        string extractOn,
        string from,
        string to,
        DeliveryState state,
        string[] purposes,
        params string[] rows)
    {
        var manifest = new DeliveryManifest
        {
            Feed = feed,
            Supplier = "Northbridge",
            ExtractOn = A.Day(extractOn),
            Coverage = new(A.Day(from), A.Day(to)),
            Area = "E06000000",
            AgreementId = "ISA-1",
            Purposes = purposes,
            Files = [],
        };
        var folder = $"{feed.Code()}/{extractOn}";
        using var writer = _store.Begin(new(manifest, folder, folder, DateTimeOffset.UnixEpoch));
        foreach (var file in Contracts.Of(feed))
            Write(
                writer,
                file,
                [.. rows.Where(r => r.TrimStart('!').StartsWith(Stem(file) + ": ", StringComparison.Ordinal))]);
        writer.Commit(state, "");
        return this;
    }

    internal CurrentRows Rows(string asAt) => new(_store, new DeliveredExtracts(_store.List(), A.Day(asAt)));

    /// <summary>
    /// Families as they stand for a day, when every source person of the same last letter is one person.
    /// </summary>
    internal IReadOnlyList<FamilyFacts> Families(string asAt = "2026-10-31")
    {
        var facts = new RunFacts(_store, FeedCatalogue.BuiltIn, A.Day(asAt));
        return facts.Families(facts.Persons(), (_, reference) => "person-" + reference[^1]);
    }

    private static string Stem(FileContract file) => file.Name[..^".csv".Length];

    private static void Write(IDeliveryWriter writer, FileContract file, string[] rows)
    {
        var bytes = string.Join('\n', rows);
        var into = writer.BeginFile(file, bytes, "");
        var rejected = rows.Count(r => r[0] == '!');
        for (var i = 0; i < rows.Length && into.Known is null; i++)
        {
            var row = Row(file, rows[i].TrimStart('!'), i + 2);
            if (rows[i][0] == '!')
                into.Reject(new(row.Line, row.Key, row.Raw));
            else
                into.Add(row);
        }
        into.Complete(new(file.Name, bytes, rows.Length, rows.Length - rejected, rejected, 0), false);
    }

    private static TypedRow Row(FileContract file, string text, int line)
    {
        var stated = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(' ').Select(p => p.Split('='))
            .ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        Assert.All(stated.Keys, column => file.IndexOf(column));
        return new()
        {
            Line = line,
            Key = string.Join('\u001F', file.Key.Select(k => stated.GetValueOrDefault(k, ""))),
            OwnDays = OwnDays(file, stated),
            Values = [.. file.Columns.Select(c => Value(c, stated.GetValueOrDefault(c.Name)))],
            Raw = text,
        };
    }

    private static object? Value(ColumnContract column, string? text) =>
        text is not null && column.Kind is ColumnKind.Count or ColumnKind.Pence
            ? long.Parse(text!, CultureInfo.InvariantCulture)
            : text;

    private static DateSpan? OwnDays(FileContract file, Dictionary<string, string> stated)
    {
        var days = file.DayColumns.Select(stated.GetValueOrDefault).ToList();
        return file.Dating switch
        {
            Dating.Spell => DateSpan.Open(A.Day(days[0]!), A.DayOrNone(days[1])),
            Dating.Event => DateSpan.Day(A.Day(days.Last(d => d is not null)!)),
            Dating.Term => SchoolTerm.Parse(days[0]!, days[1]!).Days,
            _ => null,
        };
    }
}
