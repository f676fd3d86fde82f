using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Data.Tests.Imports;

/// <summary>Invented deliveries and rows; a test states only what matters to it.</summary>
internal static class Sample
{
    internal static readonly FileContract Pupils = Contracts.Get(Feed.Schools, "pupils.csv");
    internal static readonly FileContract Placements = Contracts.Get(Feed.Schools, "placements.csv");
    internal static readonly DateOnly Day = new(2026, 10, 31);

    internal static DeliveryManifest Manifest(Feed? feed = null, DateOnly? extractOn = null) => new()
    {
        Feed = feed ?? Feed.Schools,
        Supplier = "Northbridge Council education data team",
        ExtractOn = extractOn ?? Day,
        Coverage = new DateSpan(new DateOnly(2024, 8, 1), extractOn ?? Day),
        Area = "E06000000",
        AgreementId = "ISA-2026-014",
        Purposes = ["support", "identify"],
        Files = [new("pupils.csv", 2, Hash("p")), new("attendance.csv", 0, Hash("a"))],
    };

    internal static DeliveryDraft Draft(string name = "one", Feed? feed = null, DateOnly? extractOn = null)
    {
        var manifest = Manifest(feed, extractOn);
        return new(manifest, $"{manifest.Feed.Code()}/{name}", Hash(name), FixedClock.Now);
    }

    internal static string Hash(string name) => name.PadRight(64, '0');

    internal static TypedRow Pupil(string pupilRef, int line = 2, string? bornOn = "2012-05-06") => Row(
        Pupils, line, null, ("pupil_ref", pupilRef), ("surname", "Example"), ("date_of_birth", bornOn));

    internal static TypedRow Placement(string pupilRef, DateSpan days, int line = 2) => Row(
        Placements,
        line,
        days,
        ("pupil_ref", pupilRef),
        ("kind", "SCHOOL"),
        ("from", Iso(days.From)),
        ("to", days.To == DateOnly.MaxValue ? null : Iso(days.To)));

    /// <summary>A row of any file, with the columns named stated and its key made as R02 says.</summary>
    internal static TypedRow Row(
        FileContract file, int line, DateSpan? days, params (string Column, object? Value)[] stated)
    {
        var values = new object?[file.Columns.Count];
        foreach (var (column, value) in stated)
            values[file.IndexOf(column)] = value;
        return new TypedRow
        {
            Line = line,
            Key = string.Join('\u001F', file.Key.Select(k => values[file.IndexOf(k)])),
            OwnDays = days,
            Values = values,
            Raw = $"raw of line {line}",
        };
    }

    /// <summary>Writes a whole file of good rows.</summary>
    internal static long Write(
        IDeliveryWriter writer, FileContract file, string sha256, IReadOnlyList<TypedRow> rows, bool depends = false)
    {
        var opened = writer.BeginFile(file, Hash(sha256), "mapping");
        foreach (var row in rows)
            Assert.True(opened.Add(row));
        opened.Complete(new FileCount(file.Name, Hash(sha256), rows.Count, rows.Count, 0, 0), depends);
        return opened.ContentId;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
