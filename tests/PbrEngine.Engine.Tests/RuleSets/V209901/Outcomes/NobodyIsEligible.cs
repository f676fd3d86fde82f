using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Engine.Tests.RuleSets.V209901.Outcomes;

/// <summary>A rule of a trial version: the loader finds it by its namespace.</summary>
[Name("TRIAL-01"), Description("Says that nobody is eligible.")]
public sealed class NobodyIsEligible : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ProblemTally tally = null!;
        When().Match(() => tally);
        Then().Yield(_ => new Eligibility(tally.FamilyRef, Answer.No));
    }
}
