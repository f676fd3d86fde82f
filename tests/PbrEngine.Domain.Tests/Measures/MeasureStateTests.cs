using PbrEngine.Domain.Measures;

namespace PbrEngine.Domain.Tests.Measures;

public sealed class MeasureStateTests
{
    /// <summary>All 256 lists of four states, against the sentence of 09 word for word.</summary>
    [Fact]
    public void Together_AnyStates_AreAsTheContractSays()
    {
        var all = Enum.GetValues<MeasureState>();
        foreach (var states in from a in all from b in all from c in all from d in all select new[] { a, b, c, d })
        {
            var expected = states.Contains(MeasureState.NotMet) ? MeasureState.NotMet
                : states.Contains(MeasureState.Unknown) ? MeasureState.Unknown
                : states.Contains(MeasureState.Met) ? MeasureState.Met
                : MeasureState.NotApplicable;
            Assert.Equal(expected, MeasureStates.Together([.. states.Select(Of)]));
        }
    }

    [Fact]
    public void Together_Nothing_IsNotApplicable() =>
        Assert.Equal(MeasureState.NotApplicable, MeasureStates.Together([]));

    private static Measure Of(MeasureState state) =>
        new() { Name = "absence", FamilyRef = "F1", State = state, Reason = "" };
}
