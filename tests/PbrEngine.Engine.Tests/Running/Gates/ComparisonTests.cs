using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData(99L, 99L, true)]
    [InlineData(100L, 0L, false)]
    [InlineData(0L, 100L, false)] // a hundred of which none is left are not few
    [InlineData(null, null, true)]
    public void Spared_LargerOfTheTwo_Decides(long? now, long? before, bool isSpared) => Assert.Equal(
        isSpared,
        new Comparison(GateSample.Facts(StepCounts.None), GateLimits.Default).Spared(now, before) is not null);

    // A run of an earlier version didn't count everything, and of nothing there is no share.
    [Theory]
    [InlineData("link.records")]
    [InlineData("link.persons")]
    public void Count_PublishedRunHasNone_HasNothingToCompareWith(string counted)
    {
        var facts = GateSample.Facts(GateSample.Counts(("link.persons", 1)), GateSample.Counts((counted, 0)));

        var gate = new Comparison(facts, GateLimits.Default)
            .Count(new("persons", "Persons", GateUnits.Persons), "link", "persons", "Look.");

        Assert.Equal(GateVerdict.Passed, gate.Verdict);
        Assert.Equal("Persons: 1 persons; the published run of 2026-09-30 has none to compare with.", gate.Message);
    }
}
