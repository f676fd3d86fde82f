using System.Globalization;
using PbrEngine.Data.Evaluating;
using PbrEngine.Data.Linking;
using PbrEngine.Data.Running;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Running;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.TestKit.Runs;

/// <summary>Nights on a database of their own, step by step.</summary>
public sealed class StoredNights : IDisposable
{
    /// <summary>When everything happens.</summary>
    public static readonly DateTimeOffset At = StandingClock.Now;

    /// <summary>The database.</summary>
    public TemporaryDatabase Temporary { get; } = TemporaryDatabase.Migrated();

    /// <summary>Runs.</summary>
    public RunStore Runs => new(Temporary.Database);

    /// <summary>Persons.</summary>
    public PersonStore Persons => new(Temporary.Database);

    /// <summary>Verdicts.</summary>
    public OutcomeStore Outcomes => new(Temporary.Database);

    /// <summary>Begins an attempt at a day.</summary>
    public RunAttempt Begin(string asAt, string reason = "") =>
        Runs.Begin(DateOnly.ParseExact(asAt, "yyyy-MM-dd", CultureInfo.InvariantCulture), reason, At);

    /// <summary>Begins an attempt and stores what its linking found.</summary>
    public RunAttempt Linked(string asAt, LinkResult result, string reason = "")
    {
        var attempt = Begin(asAt, reason);
        Persons.Save(attempt.Id, result, Persons.Before(attempt.Id));
        return attempt;
    }

    /// <summary>The same, published.</summary>
    public RunAttempt Published(string asAt, LinkResult result, string reason = "")
    {
        var attempt = Linked(asAt, result, reason);
        Publish(attempt);
        return attempt;
    }

    /// <summary>Stores verdicts of one programme.</summary>
    public void Save(RunAttempt attempt, params FamilyVerdict[] verdicts)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        Outcomes.Save(attempt.Id, SampleRuleSet.Named("expanded"), verdicts);
    }

    /// <summary>Publishes.</summary>
    public void Publish(RunAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        Runs.Publish(attempt.Id, At, At);
    }

    /// <inheritdoc/>
    public void Dispose() => Temporary.Dispose();
}
