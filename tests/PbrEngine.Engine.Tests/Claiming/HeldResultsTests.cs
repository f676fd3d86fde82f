using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing;
using PbrEngine.TestKit.Runs;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class HeldResultsTests
{
    private int _tried;

    // Trying costs an evaluation: once, and only when something hangs on it.
    [Fact]
    public void Objection_SeveralResults_AreTriedOnce()
    {
        var held = Held(Doubt(1, "F1", "P1", "P2"), Doubt(2, "F2", "P3", "P4"));
        Assert.Null(held.Objection(Result("F9")));
        Assert.Equal(0, _tried);

        Assert.Null(held.Objection(Result("F1")));
        Assert.Equal("CLM-006", held.Objection(Result("F2"))?.Code);
        Assert.Equal(1, _tried);
    }

    // Each by itself leaves F1's result as it is; both together might not.
    [Fact]
    public void Objection_FamilyWithTwoDoubts_Waits()
    {
        var held = Held(Doubt(1, "F1", "P1", "P2"), Doubt(2, "F1", "P3", "P4"));

        Assert.Equal("CLM-006", held.Objection(Result("F1"))?.Code);
        Assert.Equal(0, _tried);
    }

    private HeldResults Held(params ListedReview[] doubts) => new(
        DoubtfulGroup.Of(doubts),
        new([], [], [], new Survivors(new Dictionary<string, string>())),
        (_, _) =>
        {
            _tried++;
            return [new FamilyAnswer("F1", Answer.Yes, [Result("F1")])];
        });

    private static Outcome Result(string family) => SampleVerdict.Payable(family, "attachment");

    private static ListedReview Doubt(long id, string family, params string[] persons) =>
        new(Pair(id, $"police/L{id}", $"schools/R{id}"), new(persons, [family], [], []));
}
