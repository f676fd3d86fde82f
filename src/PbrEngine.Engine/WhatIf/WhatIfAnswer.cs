using PbrEngine.Engine.Cohorts;

namespace PbrEngine.Engine.WhatIf;

/// <summary>The answer to a what-if, or why there is none.</summary>
/// <param name="Report">The answer; null when refused.</param>
/// <param name="Refusal">Why there is none; null when there is one.</param>
public sealed record WhatIfAnswer(WhatIfReport? Report, CohortRefusal? Refusal)
{
    internal static WhatIfAnswer Refused(CohortRefusal refusal) => new(null, refusal);
}
