using PbrEngine.Domain.Subjects;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Tests.RuleSets.V209901.Outcomes;

namespace PbrEngine.Engine.Tests.RuleSets
{
    public sealed class SubjectTypesTests
    {
        [Fact]
        public void Find_NoSuchType_IsAProgrammeOfFamilies() =>
            Assert.Null(new TrialSources().Load().Single().Subjects);

        [Fact]
        public void Find_OneTypeOfTheVersion_IsMade() => Assert.IsType<V209901.Subjects.Some>(
            new TrialSources().Rules(typeof(NobodyIsEligible), typeof(V209901.Subjects.Some)).Load().Single().Subjects);

        [Fact]
        public void Find_TypeOfAnotherVersion_IsLeftAlone() => Assert.Null(
            new TrialSources().Rules(typeof(NobodyIsEligible), typeof(V209902.Other)).Load().Single().Subjects);

        [Theory]
        [InlineData(typeof(V209901.Subjects.Some), typeof(V209901.Subjects.More))]
        [InlineData(typeof(V209901.Subjects.Unmakeable), typeof(TrialSources))]
        public void Find_TwoOrOneThatCannotBeMade_IsRefusedByName(Type one, Type other)
        {
            var fault = new TrialSources().Rules(typeof(NobodyIsEligible), one, other).Fault();
            Assert.Equal(RuleSetCodes.RuleBroken, fault.Code);
            Assert.Contains(one.Name, fault.Message, StringComparison.Ordinal);
        }
    }
}

namespace PbrEngine.Engine.Tests.RuleSets.V209901.Subjects
{
    /// <summary>Forms nothing.</summary>
    public class Some : ISubjectSource
    {
        /// <inheritdoc/>
        public IEnumerable<Subject> Form(SubjectRows rows) => [];

        /// <inheritdoc/>
        public SubjectAssessment Assess(Subject subject, SubjectContext context) => throw new NotSupportedException();
    }

    /// <summary>A second one.</summary>
    public sealed class More : Some;

    /// <summary>One that needs something.</summary>
    public sealed class Unmakeable : Some
    {
        private Unmakeable()
        {
        }
    }
}

namespace PbrEngine.Engine.Tests.RuleSets.V209902
{
    /// <summary>Of another version.</summary>
    public sealed class Other : V209901.Subjects.Some;
}
