using System.Globalization;
using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Running.Standing;

/// <summary>Whether what everybody sees is fresh and whole: for a monitor.</summary>
public sealed class CheckHealth(IRunStore runs, ReadRuns read, TimeProvider clock)
{
    /// <summary>A night and a morning: a published run that is older was missed.</summary>
    public static readonly TimeSpan AgeMaxDefault = TimeSpan.FromHours(36);

    /// <summary>Looks at the published run and at the newest attempt.</summary>
    /// <param name="ageMax">How long ago it may have been published.</param>
    public HealthReport Check(TimeSpan ageMax)
    {
        if (runs.Published() is not { } attempt || read.Find(attempt.Id) is not { } published)
            return new() { Problems = [.. Nothing(), .. NewestOf(null)] };
        var age = clock.GetUtcNow() - (attempt.EndedAt ?? attempt.StartedAt);
        return new()
        {
            Published = attempt,
            Age = age,
            LateFeeds = published.LateFeeds,
            Problems = [.. Old(age, ageMax), .. NewestOf(attempt), .. Late(published)],
        };
    }

    private static IEnumerable<HealthProblem> Nothing()
    {
        yield return new("NOTHING_PUBLISHED", "No run is published. Make one with: pbr run --landing DIR --as-at D.");
    }

    private static IEnumerable<HealthProblem> Old(TimeSpan age, TimeSpan ageMax)
    {
        if (age <= ageMax)
            yield break;
        yield return new("TOO_OLD", string.Create(
            CultureInfo.InvariantCulture,
            $"What everybody sees is {age.TotalHours:0} hours old; it may be {ageMax.TotalHours:0}. Run the night."));
    }

    // A night that is not published matters when nothing newer is.
    private IEnumerable<HealthProblem> NewestOf(RunAttempt? published)
    {
        if (read.Recent(1) is not [{ } newest] || newest.Attempt.Id < published?.Id)
            yield break;
        var code = newest.State switch
        {
            RunState.Held or RunState.LetThrough => "HELD",
            RunState.Failed or RunState.BrokenOff => "FAILED",
            RunState.Unfinished => "UNFINISHED",
            _ => null,
        };
        if (code is not null)
            yield return new(code, string.Join(' ', newest.WhatToDo.Prepend(newest.InWords)));
    }

    private static IEnumerable<HealthProblem> Late(RunStanding published) => published.LateFeeds
        .Select(feed => (feed, gate: published.Gates.Single(g => g.Name == FeedGates.LatePrefix + feed)))
        .Select(late => new HealthProblem(
            "FEED_LATE", $"{late.feed} is late. {late.gate.Message} {late.gate.WhatToDo}"));
}

/// <summary>What a monitor is told.</summary>
public sealed record HealthReport
{
    /// <summary>What everybody sees; null before the first publication.</summary>
    public RunAttempt? Published { get; init; }

    /// <summary>How long ago that was published.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>Feeds that were late on its day.</summary>
    public IReadOnlyList<string> LateFeeds { get; init; } = [];

    /// <summary>What is wrong; none when all is well.</summary>
    public required IReadOnlyList<HealthProblem> Problems { get; init; }
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Code">NOTHING_PUBLISHED, TOO_OLD, HELD, FAILED, UNFINISHED or FEED_LATE.</param>
/// <param name="Message">What, and what to do.</param>
public sealed record HealthProblem(string Code, string Message);
