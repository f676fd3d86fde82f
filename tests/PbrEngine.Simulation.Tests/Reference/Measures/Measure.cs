using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>A state over a window; what the contract leaves open (a number, a window) is null.</summary>
public sealed record Measure(
    MeasureState State,
    DateRange? Window = null,
    int? Numerator = null,
    int? Denominator = null)
{
    /// <summary>R36: a stale measure has no window.</summary>
    public static readonly Measure Stale = new(MeasureState.Unknown);

    /// <summary>The last day of the window, which may be known where its first isn't.</summary>
    public DateOnly? EndsOn { get; init; } = Window?.To;
}
