using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Running;

/// <summary>Checks an evaluated attempt and publishes it, unless a gate that nobody let through holds it.</summary>
public sealed class PublishAttempt(RunServices services)
{
    private static readonly Dictionary<string, long> NoCounts = [];

    /// <summary>Publishes; or answers with what holds it, and what was published before stays.</summary>
    public RunRefusal? Publish(RunAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        var since = services.Clock.GetUtcNow();
        var input = services.Runs.InputHash(attempt.Id, RunSteps.Evaluate) ?? "";
        // A night that dies from here on shows how far it came.
        services.Runs.Record(attempt.Id, new(RunSteps.Publish, "running", NoCounts, null), input, since);
        services.Gates.Record(attempt.Id, new CheckGates(services).Check(attempt), services.Clock.GetUtcNow());
        if (GatesInTheWay.Of(services.Gates, attempt.Id) is { Count: > 0 } held)
            return Hold(attempt, RunRefusal.GateHeld(attempt, held), input, since);
        services.Runs.Publish(attempt.Id, since, services.Clock.GetUtcNow());
        return null;
    }

    private RunRefusal Hold(RunAttempt attempt, RunRefusal refusal, string input, DateTimeOffset since)
    {
        services.Runs.Record(
            attempt.Id, new(RunSteps.Publish, "skipped", NoCounts, null, refusal.Message), input, since);
        services.Runs.Fail(attempt.Id, refusal.Message, services.Clock.GetUtcNow());
        return refusal;
    }
}
