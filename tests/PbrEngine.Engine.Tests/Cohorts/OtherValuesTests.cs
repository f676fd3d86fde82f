using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Cohorts;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Cohorts;

public sealed class OtherValuesTests
{
    [Fact]
    public void In_AValue_HoldsOnEveryDayAndLeavesTheOthers()
    {
        var set = OtherValues.In(A.Parameters().Build(), One("absence.terms", 2));

        Assert.Equal(2, set.On(new(1990, 1, 1)).Number("absence.terms"));
        Assert.Equal(2, set.On(new(2026, 1, 1)).Number("absence.terms"));
        Assert.Equal(10, set.On(new(2026, 1, 1)).Number("absence.threshold_percent"));
        Assert.Equal("terms of the test", Labelled(set));
    }

    [Fact]
    public void In_AnUnknownId_Throws() => Assert.Throws<KeyNotFoundException>(
        () => OtherValues.In(A.Parameters().Build(), One("absence.trems", 2)));

    private static string Labelled(ParameterSet set) =>
        set.All.Single(p => p.Id == "absence.terms") is { Label: "absence.terms" } ? "terms of the test" : "";

    private static Dictionary<string, DatedValue> One(string id, long value) =>
        new() { [id] = new(new(2026, 10, 31), value, []) };
}
