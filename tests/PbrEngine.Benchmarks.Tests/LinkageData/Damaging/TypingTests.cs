using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Damaging;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Damaging;

public sealed class TypingTests
{
    [Fact]
    public void Slip_AnyText_IsOneEditAway()
    {
        var chance = Chance.For(2, ChanceTopic.Residents);
        foreach (var text in Enumerable.Repeat((string[])["Featherstone", "Lee", "Jo", "DT9 9FL", "19700315"], 2_000)
            .SelectMany(texts => texts))
        {
            var slipped = Typing.Slip(text, chance);
            Assert.True(IsOneEdit(text, slipped) || text == slipped, $"{text} became {slipped}");
        }
    }

    [Fact]
    public void Slip_ManyTimes_MakesEveryKindOfSlip()
    {
        var chance = Chance.For(2, ChanceTopic.Residents);
        var slips = Enumerable.Range(0, 500).Select(_ => Typing.Slip("Marsh", chance))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Contains("Mrsh", slips);
        Assert.Contains("Marssh", slips);
        Assert.Contains("Marah", slips);
        Assert.Contains("Masrh", slips);
        Assert.Contains("Amrsh", slips);
    }

    [Theory]
    [InlineData("")]
    [InlineData("J")]
    public void Slip_TooShort_StaysAsItIs(string text) =>
        Assert.Equal(text, Typing.Slip(text, Chance.For(2, ChanceTopic.Residents)));

    private static bool IsOneEdit(string left, string right) => (left.Length - right.Length) switch
    {
        1 => Enumerable.Range(0, left.Length).Any(at => left.Remove(at, 1) == right),
        -1 => Enumerable.Range(0, right.Length).Any(at => right.Remove(at, 1) == left),
        0 => left.Zip(right).Count(pair => pair.First != pair.Second) is 0 or 1 or 2,
        _ => false,
    };
}
