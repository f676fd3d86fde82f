using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>What is counted before and after, from which feeds, and under which parameters.</summary>
/// <param name="Name">Measure name.</param>
/// <param name="Basis">The feeds.</param>
/// <param name="Prefix">Prefix of its parameters' ids.</param>
/// <param name="Count">What happened to a family inside a window.</param>
internal sealed record ChangeSpecification(
    string Name,
    Func<EvaluationContext, EvidenceBasis> Basis,
    string Prefix,
    Func<FamilyFacts, DateSpan, EvaluationContext, IReadOnlyList<Occurrence>> Count)
{
    /// <summary>Months up to the evidence's end in which a fall must show.</summary>
    internal string ResultMonths { get; } = Prefix + ".result_months";

    /// <summary>Months before attachment that it is compared with.</summary>
    internal string BaselineMonths { get; } = Prefix + ".baseline_months";

    /// <summary>The fall that is asked for.</summary>
    internal string FallPercent { get; } = Prefix + ".fall_percent";

    /// <summary>Months in which nothing may happen.</summary>
    internal string ClearMonths { get; } = Prefix + ".clear_months";

    /// <summary>Months before attachment in which it must have happened.</summary>
    internal string BeforeMonths { get; } = Prefix + ".before_months";

    /// <summary>Whether a family that never had the problem has nothing to measure.</summary>
    internal bool AsksForBefore { get; init; } = true;

    /// <summary>What each occurrence is told as, with its member; null when only their number is told.</summary>
    internal string? ToldAs { get; init; }

    /// <summary>What the sentence about them needs.</summary>
    internal IReadOnlyList<MeasureDetail> Details(IReadOnlyList<Occurrence> inside) => ToldAs is { } name
        ? Detail.Of(name, inside)
        : [Detail.Of("count", Occurrences.CountOnce(inside))];

    /// <summary>The family's measure, which has no evidence.</summary>
    internal Measure Measured(
        FamilyFacts family, MeasureState state, string reason, DateSpan? window = null) => new()
        {
            Name = Name,
            FamilyRef = family.Family.FamilyRef,
            State = state,
            Reason = reason,
            Window = window,
        };
}
