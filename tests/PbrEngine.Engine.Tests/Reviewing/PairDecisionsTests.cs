using PbrEngine.Engine.Reviewing;
using PbrEngine.Linkage;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Reviewing;

public sealed class PairDecisionsTests
{
    [Theory]
    [InlineData(PairDecision.Same, "same")]
    [InlineData(PairDecision.Different, "different")]
    [InlineData(PairDecision.Unsure, "unsure")]
    public void Code_EveryDecision_ReadsBack(PairDecision decision, string code)
    {
        Assert.Equal(code, PairDecisions.Code(decision));
        Assert.Equal(decision, PairDecisions.Parse(code));
    }

    [Fact]
    public void Parse_AnythingElse_Throws() => Assert.Throws<FormatException>(() => PairDecisions.Parse("Same"));

    [Fact]
    public void Edges_JudgementsInForce_AreEdgesOfThePair()
    {
        var edges = PairDecisions.Edges(Pair(
            1,
            "early_help/M1",
            "schools/S1",
            ReviewReason.Twins,
            Look(1, "a", PairDecision.Same),
            Look(2, "b", PairDecision.Different),
            Look(3, "a", PairDecision.Unsure, round: 1, supersedes: 1)));

        Assert.Equal(
            [("b", JudgementVerdict.Different), ("a", JudgementVerdict.Unsure)], edges.Select(e => (e.By, e.Verdict)));
        Assert.All(edges, e => Assert.Equal("early_help/M1 schools/S1", $"{e.Left} {e.Right}"));
    }
}
