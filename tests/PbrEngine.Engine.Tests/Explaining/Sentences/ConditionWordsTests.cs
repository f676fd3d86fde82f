using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.TestKit.Explaining;
using PbrEngine.TestKit.Facts;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class ConditionWordsTests
{
    [Theory]
    [InlineData("m => m.State == MeasureState.NotMet", "state is not met")]
    [InlineData("s => !s.IsAttached", "is not attached")]
    [InlineData("p => p.IsDoubtful", "is doubtful")]
    [InlineData("m => m.IsMetBy(standing.AssessedOn)", "is met by(standing's assessed on)")]
    [InlineData(
        "t => t.Certain >= parameters.Number(\"eligibility.problems_min\")",
        "certain is at least 2 (“eligibility.problems_min”)")]
    [InlineData(
        "t => t.DependentChild == Answer.No || t.Certain + t.Unknown < parameters.Number(\"nowhere\")",
        "dependent child is no or certain + unknown is less than the parameter “nowhere”")]
    [InlineData(
        "s => parameters.PenceOn(\"eligibility.problems_min\", s.AttachedOn.Value) == null",
        "“eligibility.problems_min” is not stated")]
    [InlineData("() => objections.Any()", "there are objections")]
    [InlineData("() => !objections.Any()", "there are no objections")]
    [InlineData("q => q.Name == \"progress_to_work\"", "name is “a step towards work”")]
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
