namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>The four states of a measure.</summary>
public enum MeasureState
{
    NotApplicable,
    Met,
    Unknown,
    NotMet,
}
