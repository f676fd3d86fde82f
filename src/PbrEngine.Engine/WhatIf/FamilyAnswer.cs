using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.WhatIf;

/// <summary>What was concluded of one family, and no more: a cohort's answers fit into memory several times.</summary>
/// <param name="FamilyRef">The family.</param>
/// <param name="Eligible">Whether it is eligible.</param>
/// <param name="Outcomes">Its results, in the programme's order.</param>
public sealed record FamilyAnswer(string FamilyRef, Answer Eligible, IReadOnlyList<Outcome> Outcomes)
{
    internal static FamilyAnswer Of(FamilyVerdict verdict) =>
        new(verdict.Assessment.Standing.FamilyRef, verdict.Eligible, verdict.Outcomes);
}
