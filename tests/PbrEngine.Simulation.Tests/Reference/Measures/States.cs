namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>NotMet if any is; else Unknown if any is; else Met if any is; else NotApplicable.</summary>
public static class States
{
    public static MeasureState Together(IEnumerable<MeasureState> states) =>
        // The enumeration is declared in this order of strength.
        states.DefaultIfEmpty(MeasureState.NotApplicable).Max();
}
