using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;

namespace PbrEngine.Engine.WhatIf;

/// <summary>The cohort in three numbers.</summary>
/// <param name="FamiliesEligible">Families that are eligible.</param>
/// <param name="PayableResults">Results that are payable.</param>
/// <param name="Pence">What they are worth together.</param>
public sealed record WhatIfTotals(int FamiliesEligible, int PayableResults, long Pence)
{
    /// <summary>The totals of nobody.</summary>
    public static WhatIfTotals None { get; } = new(0, 0, 0);

    internal static WhatIfTotals Of(IReadOnlyList<FamilyAnswer> answers) => new(
        answers.Count(a => a.Eligible == Answer.Yes),
        answers.Sum(a => a.Outcomes.Count(o => o.State == ResultState.Payable)),
        answers.Sum(a => a.Outcomes.Sum(o => o.AmountPence)));

    internal WhatIfTotals Plus(WhatIfTotals other) => new(
        FamiliesEligible + other.FamiliesEligible, PayableResults + other.PayableResults, Pence + other.Pence);
}
