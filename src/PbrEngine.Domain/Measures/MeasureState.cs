using PbrEngine.Domain.Lists;

namespace PbrEngine.Domain.Measures;

/// <summary>What a measure says (03-measures-and-rules.md).</summary>
public enum MeasureState
{
    /// <summary>Met.</summary>
    Met = 0,

    /// <summary>Not met.</summary>
    NotMet = 1,

    /// <summary>There is nothing to measure, for a stated reason.</summary>
    NotApplicable = 2,

    /// <summary>It can't be told, for a stated reason; it never pays.</summary>
    Unknown = 3,
}

/// <summary>How states combine.</summary>
public static class MeasureStates
{
    /// <summary>
    /// NotMet if any is; else Unknown if any is; else Met if any is; else NotApplicable (09, measures).
    /// </summary>
    public static MeasureState Together(IReadOnlyList<Measure> measures)
    {
        var together = MeasureState.NotApplicable;
        foreach (var measure in measures.Each())
        {
            if (Weight(measure.State) > Weight(together))
                together = measure.State;
        }
        return together;
    }

    private static int Weight(MeasureState state) => state switch
    {
        MeasureState.NotMet => 3,
        MeasureState.Unknown => 2,
        MeasureState.Met => 1,
        _ => 0,
    };
}
