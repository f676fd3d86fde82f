using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class GateFactsTests
{
    [Fact]
    public void Of_CountThatWasNotMade_IsNull()
    {
        var counts = GateSample.Counts(("link.persons", 5));

        Assert.Equal(5, counts.Of(RunSteps.Link, "persons"));
        Assert.Null(counts.Of(RunSteps.Link, "largest"));
        Assert.Null(counts.Of(RunSteps.Evaluate, "persons"));
        Assert.Empty(counts.Programmes);
    }

    [Fact]
    public void Programmes_Evaluated_AreTheCountsOfThatName() => Assert.Equal(
        ["expanded", "phase1"],
        GateSample.Counts(("evaluate.evaluated.phase1", 0), ("evaluate.evaluated.expanded", 2), ("evaluate.x", 1))
            .Programmes);
}
