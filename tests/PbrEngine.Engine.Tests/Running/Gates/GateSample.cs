using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Gates;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running.Gates;

/// <summary>Facts for gates, stated in a line.</summary>
internal static class GateSample
{
    internal static readonly DateOnly AsAt = new(2026, 10, 31);

    /// <summary>Counts by step and name, such as <c>link.persons</c>.</summary>
    internal static StepCounts Counts(params (string Name, long Count)[] counts) => new(counts
        .GroupBy(c => c.Name[..c.Name.IndexOf('.', StringComparison.Ordinal)], StringComparer.Ordinal)
        .Select(g => new StepRecord(
            g.Key,
            "done",
            g.ToDictionary(c => c.Name[(g.Key.Length + 1)..], c => c.Count, StringComparer.Ordinal),
            1)));

    /// <summary>A night with nothing but counts; without earlier ones it has no history.</summary>
    internal static GateFacts Facts(StepCounts now, StepCounts? before = null) => new()
    {
        Attempt = Attempt(2, AsAt),
        Deliveries = [],
        Coverage = [],
        Now = now,
        Baseline = before is null ? null : Attempt(1, AsAt.AddMonths(-1)),
        Before = before ?? StepCounts.None,
    };

    internal static RunAttempt Attempt(long id, DateOnly asAt) => new()
    {
        Id = id,
        AsAt = asAt,
        Number = 1,
        State = "running",
        Reason = "",
        StartedAt = StandingClock.Now,
    };

    internal static FeedCoverage Coverage(Feed feed, DateOnly? evidenceOn, int staleDays = 31) => new()
    {
        Feed = feed,
        EvidenceOn = evidenceOn,
        Days = DaySet.Union([]),
        StaleDays = staleDays,
    };

    /// <summary>A delivery of schools with one file.</summary>
    internal static Delivery Delivery(
        int id, long rows, long rejected = 0, DeliveryState state = DeliveryState.Loaded, int coverageDays = 365)
    {
        var extractOn = AsAt.AddMonths(id - 12);
        return new()
        {
            Id = id,
            Manifest = new()
            {
                Feed = Feed.Schools,
                Supplier = "schools",
                ExtractOn = extractOn,
                Coverage = new(extractOn.AddDays(1 - coverageDays), extractOn),
                Area = "E06000023",
                AgreementId = "A",
                Purposes = ["identify"],
                Files = [],
            },
            Folder = FormattableString.Invariant($"schools/{extractOn:yyyy-MM-dd}"),
            Fingerprint = FormattableString.Invariant($"print-{id}"),
            State = state,
            Files =
            [
                new()
                {
                    Name = "attendance.csv",
                    Sha256 = "",
                    ContentId = id,
                    Rows = rows,
                    Loaded = rows - rejected,
                    Rejected = rejected,
                    Warnings = 0,
                },
            ],
        };
    }

    internal static Gate Named(this IEnumerable<Gate> gates, string name) => gates.Single(g => g.Name == name);

    /// <summary>A gate that says so; what it measured is 7.</summary>
    internal static Gate Gate(string name, GateVerdict verdict, string input = "input") => new()
    {
        Name = name,
        Verdict = verdict,
        Measured = 7,
        Unit = GateUnits.Rows,
        Range = new(10, 20, 8, 30),
        Before = 15,
        ComparedWith = "the published run of 2026-09-30",
        Message = "Rows: 7 rows; expected 10 to 20 rows.",
        WhatToDo = verdict == GateVerdict.Passed ? "" : "Look.",
        Input = input,
    };
}
