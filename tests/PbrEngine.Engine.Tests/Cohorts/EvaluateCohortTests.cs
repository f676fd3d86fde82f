using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Cohorts;

namespace PbrEngine.Engine.Tests.Cohorts;

public sealed class EvaluateCohortTests
{
    private static readonly PublishedCohort Cohort = CohortBench.Of(
        [.. Enumerable.Range(0, 40).Select(i => CohortBench.Absent($"F{i:00}", unauthorised: i))]);

    [Fact]
    public void Under_NoOtherValue_GivesWhatWasPublished()
    {
        var answers = EvaluateCohort.Under(Cohort, [], default).Unchanged;

        Assert.All(answers.Zip(Cohort.Published), p => Assert.True(p.First.IsSameAs(p.Second)));
        Assert.Equal(Cohort.Published.Select(p => p.FamilyRef), answers.Select(a => a.FamilyRef));
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(25, 25)]
    [InlineData(26, 26)]
    public void Under_AnotherThreshold_PaysUpToIt(int threshold, int payable)
    {
        var values = new Dictionary<string, DatedValue>
        {
            ["absence.threshold_percent"] = new(default, threshold, []),
        };

        var answers = EvaluateCohort.Under(Cohort, [values], default).Changed[0];

        // Family i misses i of 100 sessions, and shows the problem from 10 on.
        Assert.Equal(payable, answers.Count(a => a.Outcomes[1].State == ResultState.Payable));
    }

    [Fact]
    public void Under_Cancelled_Stops() => Assert.ThrowsAny<OperationCanceledException>(
        () => EvaluateCohort.Under(Cohort, [], new CancellationToken(canceled: true)));
}
