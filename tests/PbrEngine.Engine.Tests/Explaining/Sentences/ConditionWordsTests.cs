using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.TestKit.Explaining;
using PbrEngine.TestKit.Facts;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class ConditionWordsTests
{
    [Theory]
    [InlineData("m => m.State == MeasureState.NotMet", "state is NotMet")]
    [InlineData("s => !s.IsAttached", "is not attached")]
    [InlineData("p => p.IsDoubtful", "is doubtful")]
    [InlineData("m => m.IsMetBy(standing.AssessedOn)", "is met by(standing's assessed on)")]
    [InlineData(
        "t => t.Certain >= parameters.Number(\"eligibility.problems_min\")",
        "certain is at least 2 (parameter eligibility.problems_min)")]
    [InlineData(
        "t => t.DependentChild == Answer.No || t.Certain + t.Unknown < parameters.Number(\"nowhere\")",
        "dependent child is No or certain + unknown is less than the parameter nowhere")]
    [InlineData("() => objections.Any()", "objections's any()")]
    public void Of_Condition_IsReadable(string condition, string words)
    {
        var verdict = SampleVerdict.Of("F1", []);
        Assert.Equal(words, ConditionWords.Of(condition, Told.Ground(verdict, A.Run().Build())));
    }

    [Theory]
    [InlineData("Match<Measure>(m => m.State == MeasureState.Met)", "measure")]
    [InlineData("Match<ProblemStanding>(p => p.IsDoubtful)", "problem standing")]
    [InlineData("Having(() => objections.Any())", "fact")]
    public void Kind_Element_IsItsFact(string element, string kind) => Assert.Equal(kind, ConditionWords.Kind(element));
}
