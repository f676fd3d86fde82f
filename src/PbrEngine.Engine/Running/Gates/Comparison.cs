namespace PbrEngine.Engine.Running.Gates;

/// <summary>What a gate is about.</summary>
/// <param name="Name">Its name.</param>
/// <param name="What">What is measured, as the beginning of a sentence.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record GateTitle(string Name, string What, string Unit);

/// <summary>Compares a night with the published run that came before.</summary>
internal sealed class Comparison(GateFacts facts, GateLimits limits)
{
    private const string TooFew = "There are too few for a share of them to hold the night.";

    /// <summary>What is said where there is nothing to compare with.</summary>
    internal string NoHistory => facts.Baseline is null
        ? "no published run of this day or before to compare with"
        : $"{Name} has none to compare with";

    /// <summary>The run that is compared with.</summary>
    internal string Name => facts.Baseline is { } baseline
        ? $"the published run of {baseline.AsAt:yyyy-MM-dd}"
        : "no published run";

    /// <summary>What a value of that run is said to be compared with.</summary>
    internal string With(long? before) => before is null ? NoHistory : Name;

    /// <summary>What spares a night where both are so small that a share of them is chance; null otherwise.</summary>
    internal string? Spared(long? now, long? before) => Spared(limits, now, before);

    /// <inheritdoc cref="Spared(long?, long?)"/>
    internal static string? Spared(GateLimits limits, long? now, long? before) =>
        Math.Max(now ?? 0, before ?? 0) < limits["small.below"] ? TooFew : null;

    /// <summary>A step's count against the same count of the published run.</summary>
    internal Gate Count(GateTitle title, string step, string name, string advice)
    {
        var (now, before) = (facts.Now.Of(step, name), facts.Before.Of(step, name));
        return Answer(title, now, before, Spared(now, before), advice);
    }

    /// <summary>A value against the published run's.</summary>
    internal Gate Answer(GateTitle title, long? now, long? before, string? spared, string advice) => new GateQuestion
    {
        Name = title.Name,
        What = title.What,
        Measured = now,
        Unit = title.Unit,
        // Of nothing there is no share: a programme that begins has no history.
        Range = before is > 0 and var known ? GateRange.Around(known, limits.Relative("change")) : GateRange.None,
        Before = before,
        ComparedWith = before is > 0 ? Name : NoHistory,
        Spared = spared,
        Advice = advice,
    }.Answer();
}
