using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Tests.RuleSets.V209901.Outcomes;

namespace PbrEngine.Engine.Tests.RuleSets.Reading
{
    public sealed class RuleTypesTests
    {
        [Fact]
        public void Compile_BrokenRule_IsRefusedByName()
        {
            var fault = new TrialSources().Rules(typeof(V209901.WithoutConditions)).With(
                TrialSources.Rule, "\n[Name(\"TRIAL-05\")]").Fault();
            Assert.Equal((RuleSetCodes.RuleBroken, "TRIAL-05"), (fault.Code, fault.Subject));
            Assert.Equal("rules/trial/v2099-01/outcomes/TRIAL-01.cs:2:7", fault.Place);
        }

        [Fact]
        public void Summaries_RuleWithoutIdOrDescription_IsRefused()
        {
            var faults = new TrialSources().Rules(typeof(V209901.Unnamed)).Without(TrialSources.Rule).Faults();
            Assert.Equal(RuleSetCodes.RuleUnnamed, faults[0].Code);
            Assert.Contains("Unnamed", faults[0].Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Summaries_OneIdTwice_IsRefused() => Assert.Contains(
            new TrialSources().Rules(typeof(NobodyIsEligible), typeof(V209901.SameId)).Faults(),
            f => f.Code == RuleSetCodes.RuleTwice && f.Subject == "TRIAL-01");

        [Fact]
        public void CheckBuilt_SourceWithoutARuleInTheProgram_IsRefused()
        {
            var fault = new TrialSources().With("v2099-01/outcomes/TRIAL-02.cs", "[Name(\"TRIAL-02\")]").Fault();
            Assert.Equal((RuleSetCodes.NotBuilt, "TRIAL-02"), (fault.Code, fault.Subject));
        }
    }
}

namespace PbrEngine.Engine.Tests.RuleSets.V209901
{
    /// <summary>It has no action, and no fact to act on.</summary>
    [Name("TRIAL-05"), Description("Does nothing.")]
    public sealed class WithoutConditions : Rule
    {
        /// <inheritdoc/>
        public override void Define() => throw new InvalidOperationException("broken on purpose");
    }

    /// <summary>It has neither id nor description.</summary>
    public sealed class Unnamed : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ProblemTally tally = null!;
            When().Match(() => tally);
            Then().Yield(_ => new Eligibility(tally.FamilyRef, Answer.No));
        }
    }

    /// <summary>It has the id of another.</summary>
    [Name("TRIAL-01"), Description("Says it again.")]
    public sealed class SameId : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ProblemTally tally = null!;
            When().Match(() => tally);
            Then().Yield(_ => new Eligibility(tally.FamilyRef, Answer.Yes));
        }
    }
}
