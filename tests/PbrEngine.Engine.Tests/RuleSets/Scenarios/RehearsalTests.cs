using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Tests.Imports;

namespace PbrEngine.Engine.Tests.RuleSets.Scenarios
{
    /// <summary>
    /// Found before anybody is paid: what measures ask for and nobody stated, rules that go round, rules that fail.
    /// </summary>
    public sealed class RehearsalTests
    {
        internal const string One = """
            scenarios:
              - name: Nobody is eligible
                as_at: 2099-10-31
                family: { attached_on: none }
                expect:
                  eligible: no
                  attachment: { state: BLOCKED, reasons: [NONE] }
                  sustained_progress: { state: BLOCKED, reasons: [NONE] }
                  continuous_employment: { state: BLOCKED, reasons: [NONE] }
                fires: [TRIAL-10]
            """;

        internal const string Words = "reasons: { NONE: Nobody is paid. }";

        [Fact]
        public void Of_SoundRuleSet_RunsEveryScenario()
        {
            var check = Check();
            Assert.DoesNotContain(check.Faults, f => !f.IsWarning);
            Assert.True(Assert.Single(check.Runs).IsAsAgreed, string.Join('\n', check.Runs[0].Differences));
            Assert.True(check.IsSound);
        }

        [Fact]
        public void Of_OtherOutcome_SaysWhatWasExpectedAndWhatCame()
        {
            var check = Check(scenarios: One.Replace(
                "attachment: { state: BLOCKED", "attachment: { state: PAYABLE, pence: 5", StringComparison.Ordinal));
            Assert.Equal(
                ["expected attachment: PAYABLE 5 NONE", "     got attachment: BLOCKED 0 NONE"],
                check.Runs[0].Differences);
            Assert.False(check.IsSound);
        }

        /// <summary>One missing parameter doesn't hide the next, nor show as a failure of something else.</summary>
        [Fact]
        public void Of_ParametersThatMeasuresLack_AreAllNamed()
        {
            var check = Check(edit: text => text
                .Replace("id: evidence.stale_days.others\n", "id: renamed\n", StringComparison.Ordinal)
                .Replace("id: results\n", "id: renamed.too\n", StringComparison.Ordinal));
            Assert.Equal(
                ["evidence.stale_days.others", "results"],
                check.Faults.Where(f => f.Code == RuleSetCodes.ParameterUnknown).Select(f => f.Subject));
            Assert.DoesNotContain(check.Faults, f => f.Code == RuleSetCodes.RuleFailed);
            Assert.False(check.IsSound);
        }

        [Fact]
        public void Of_ParameterReadAsAnotherKind_IsRefusedWhereItStands()
        {
            var check = Check(edit: text => text.Replace("unit: days", "unit: pence", StringComparison.Ordinal));
            var fault = check.Faults.First(f => f.Code == RuleSetCodes.OtherKind);
            Assert.Equal("evidence.stale_days.others", fault.Subject);
            Assert.StartsWith("rules/trial/v2099-01/parameters/evidence.yaml:", fault.Place, StringComparison.Ordinal);
        }

        [Fact]
        public void Of_ParameterThatNobodyReads_IsAWarning()
        {
            var check = Check(edit: text =>
                text.Replace("id: attachment.pence", "id: unused", StringComparison.Ordinal));
            var fault = Assert.Single(check.Faults, f => f.Subject == "unused");
            Assert.Equal((RuleSetCodes.ParameterUnread, true), (fault.Code, fault.IsWarning));
            Assert.True(check.IsSound);
        }

        [Fact]
        public void Of_RulesThatGoRound_AreNamed()
        {
            var check = Check([.. Sound, typeof(V209901.Round)]);
            var fault = Assert.Single(check.Faults, f => !f.IsWarning);
            Assert.Equal(RuleSetCodes.RuleLoops, fault.Code);
            Assert.Equal("TRIAL-11", fault.Subject);
            Assert.Empty(check.Runs);
        }

        [Fact]
        public void Of_RuleThatFails_IsNamedWithItsScenario()
        {
            var check = Check([.. Sound, typeof(V209901.Fails)]);
            var fault = Assert.Single(check.Faults, f => f.Code == RuleSetCodes.RuleFailed);
            Assert.Equal("Nobody is eligible", fault.Subject);
            var isNamed = fault.Message.Contains("TRIAL-12", StringComparison.Ordinal);
            Assert.Equal(RuleLibrary.Compile([typeof(V209901.Fails)]).TellsWhyNot, isNamed);
        }

        [Fact]
        public void Of_RulesThatConcludeTooLittle_AreRefused() => Assert.Contains(
            "can't be evaluated",
            Assert.Single(Check([typeof(V209901.Nobody)]).Faults, f => f.Code == RuleSetCodes.RuleFailed).Message,
            StringComparison.Ordinal);

        private static Type[] Sound => [typeof(V209901.Fee), typeof(V209901.Nobody)];

        /// <summary>
        /// Made-up rules with the parameters of the expanded programme, which has what measures ask for.
        /// </summary>
        internal static RuleSetCheck Check(
            Type[]? rules = null, string scenarios = One, Func<string, string>? edit = null, string words = Words)
        {
            var sources = new TrialSources().Rules(rules ?? Sound).Without(TrialSources.Parameters)
                .With(TrialSources.Rule, "[Name(\"TRIAL-10\")]").With(TrialSources.Scenarios, scenarios)
                .With(TrialSources.Words, words);
            foreach (var file in Directory.GetFiles(RepositoryPath.Of("rules/expanded/v2015-04/parameters")))
            {
                var text = File.ReadAllText(file);
                sources.With($"v2099-01/parameters/{Path.GetFileName(file)}", edit?.Invoke(text) ?? text);
            }
            return RuleSetCheck.Of(sources.Source());
        }
    }
}

namespace PbrEngine.Engine.Tests.RuleSets.V209901
{
    /// <summary>Nobody is eligible.</summary>
    [Name("TRIAL-10"), Description("Nobody is eligible.")]
    public sealed class Nobody : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ProblemTally tally = null!;
            When().Match(() => tally);
            Then().Yield(_ => new Eligibility(tally.FamilyRef, Answer.No));
        }
    }

    /// <summary>No result is paid.</summary>
    [Name("TRIAL-13"), Description("No result is paid.")]
    public sealed class Fee : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ResultInQuestion question = null!;
            When().Match(() => question);
            Then().Yield(_ => new Outcome(
                question.FamilyRef, question.Name, ResultState.Blocked, new[] { "NONE" }, 0, "TRIAL-13"));
        }
    }

    /// <summary>Counts up for ever.</summary>
    [Name("TRIAL-11"), Description("Counts up for ever.")]
    public sealed class Round : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            FamilyStanding standing = null!;
            When().Match(() => standing);
            Then().Do(ctx => ctx.Insert(DayAfter(standing)));
        }

        private static FamilyStanding DayAfter(FamilyStanding standing) =>
            standing with { AsAt = standing.AsAt.AddDays(1) };
    }

    /// <summary>Reads a parameter that isn't there on the day, by a name that no check can see.</summary>
    [Name("TRIAL-12"), Description("Fails.")]
    public sealed class Fails : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ProblemTally tally = null!;
            When().Match(() => tally, t => Broken(t));
            Then().Yield(_ => new Eligibility(tally.FamilyRef, Answer.Yes));
        }

        private static bool Broken(ProblemTally tally) => throw new InvalidDataException(tally.FamilyRef);
    }
}
