using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Running.Gates;

/// <summary>Whether each feed came, as large as before, and readable.</summary>
internal sealed class FeedGates(GateFacts facts, GateLimits limits)
{
    // More than a handful of earlier deliveries would compare this year with last.
    private const int HistoryMax = 5;

    /// <summary>Names of the gates that say whether a feed is late begin so.</summary>
    internal const string LatePrefix = "late.";

    private const string Accepted = "Somebody accepted the delivery as it is, so that it doesn't hold the night.";

    /// <summary>The gates of every feed that is built in or ever came.</summary>
    internal IEnumerable<Gate> All() => facts.Coverage
        .Where(c => c.EvidenceOn is not null || Feed.BuiltIn.Contains(c.Feed))
        .SelectMany(Of);

    private IEnumerable<Gate> Of(FeedCoverage coverage)
    {
        yield return Late(coverage);
        var loaded = facts.Deliveries
            .Where(d => d.Manifest.Feed == coverage.Feed && d.State == DeliveryState.Loaded)
            .ToList();
        if (loaded.Count == 0)
            yield break;
        yield return Rows(coverage.Feed, loaded);
        yield return Rejects(coverage.Feed, loaded[^1]);
    }

    // A late feed stops nothing: its measures are Unknown where it no longer reaches, and Unknown never pays (01).
    private Gate Late(FeedCoverage coverage)
    {
        var code = coverage.Feed.Code();
        var days = coverage.EvidenceOn is { } reached
            ? facts.Attempt.AsAt.DayNumber - reached.DayNumber
            : (long?)null;
        var question = new GateQuestion
        {
            Name = LatePrefix + code,
            What = $"Days since the last one that {code} covers",
            Measured = days,
            Unit = GateUnits.Days,
            Range = GateRange.UpTo(coverage.StaleDays, limit: null),
            ComparedWith = days is null ? "it never came" : "the patience that the rule sets have",
            Advice = HeldAdvice(coverage.Feed) ?? $"Ask the supplier of {code} for its extract; till it comes, what "
                + "rests on it is Unknown and isn't paid.",
        };
        var gate = question.Answer();
        return days is not null ? gate : gate with
        {
            Verdict = GateVerdict.Warned,
            Message = $"{code} never came, so that whatever rests on it is Unknown.",
            WhatToDo = question.Advice,
        };
    }

    private string? HeldAdvice(Feed feed) =>
        facts.Deliveries.LastOrDefault(d => d.Manifest.Feed == feed && d.State == DeliveryState.Held) is { } held
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{held.Folder} is held: if it is right, pbr import --accept {held.Id} --as USER --reason TEXT.")
            : null;

    private Gate Rows(Feed feed, List<Delivery> loaded)
    {
        var latest = loaded[^1];
        var history = loaded[..^1].Where(d => IsLike(d, latest)).TakeLast(HistoryMax).Select(Loaded).Order().ToList();
        var before = history.Count == 0 ? (long?)null : history[history.Count / 2];
        return new GateQuestion
        {
            Name = "rows." + feed.Code(),
            What = $"Rows of the latest delivery of {feed.Code()}",
            Measured = Loaded(latest),
            Unit = GateUnits.Rows,
            Range = before is { } known ? GateRange.Around(known, limits.Relative("rows")) : GateRange.None,
            Before = before,
            ComparedWith = before is null
                ? "no earlier delivery of like coverage to compare with"
                : string.Create(CultureInfo.InvariantCulture, $"middle of {history.Count} earlier deliveries"),
            Spared = latest.IsAccepted ? Accepted : Comparison.Spared(limits, Loaded(latest), before),
            Advice = $"Look at {latest.Folder} and ask the supplier whether it is whole.",
        }.Answer();
    }

    private Gate Rejects(Feed feed, Delivery latest)
    {
        var rows = latest.Files.Sum(f => f.Rows);
        return new GateQuestion
        {
            Name = "rejects." + feed.Code(),
            What = $"Rejected rows of the latest delivery of {feed.Code()}",
            Measured = rows == 0 ? 0 : latest.Files.Sum(f => f.Rejected) * 1000 / rows,
            Unit = GateUnits.Permille,
            Range = GateRange.UpTo(limits["rejects.warn_above"], limits["rejects.hold_above"]),
            ComparedWith = "a fixed share",
            Spared = Comparison.Spared(limits, rows, null),
            Advice = $"Look at the rejects of {latest.Folder} (rejects.csv); a changed format needs a mapping.",
        }.Answer();
    }

    // Deliveries that cover other lengths of time hold other numbers of rows.
    private static bool IsLike(Delivery earlier, Delivery latest)
    {
        var (was, now) = (Days(earlier), Days(latest));
        return Math.Abs(was - now) * 4 <= now;
    }

    private static long Days(Delivery delivery) =>
        delivery.Manifest.Coverage.To.DayNumber - delivery.Manifest.Coverage.From.DayNumber + 1;

    private static long Loaded(Delivery delivery) => delivery.Files.Sum(f => f.Loaded);
}
