using PbrEngine.Benchmarks.LinkageData.Chances;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Chances;

public sealed class SkewedTests
{
    [Fact]
    public void Draw_Weights_ComeBackAsShares()
    {
        const int Draws = 200_000;
        (int Value, double Weight)[] choices = [(1, 6), (2, 0.5), (3, 2.5), (4, 0), (5, 1)];
        var skewed = new Skewed<int>(choices);
        var chance = Chance.For(3, ChanceTopic.Towns);
        var counts = Enumerable.Range(0, Draws).CountBy(_ => skewed.Draw(chance)).ToDictionary();

        Assert.All(choices, choice => Assert.Equal(
            choice.Weight / 10, (double)counts.GetValueOrDefault(choice.Value) / Draws, 0.005));
    }

    [Fact]
    public void Zipf_Ranks_FallAsTheirInverse() => Assert.Equal(
        [("a", 1.0 / 3), ("b", 1.0 / 4), ("c", 1.0 / 5)], Zipf.Of(["a", "b", "c"], shift: 2));
}
