using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Damaging;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Damaging;

public sealed class RespellingTests
{
    [Fact]
    public void Heard_Name_KeepsItsFirstLetterAndItsSound()
    {
        var spellings = Many(Respelling.Heard, "Stephen");
        Assert.Contains("Stefen", spellings);
        Assert.All(spellings, spelling => Assert.StartsWith("S", spelling, StringComparison.Ordinal));
    }

    [Fact]
    public void Scanned_Name_HasAShapeMisread()
    {
        var spellings = Many(Respelling.Scanned, "Barnes");
        Assert.Contains("Bames", spellings);
        Assert.Contains("Barne5", spellings);
    }

    [Fact]
    public void Of_NothingThatFits_StaysAsItIs() => Assert.Equal(["A"], Many(Respelling.Heard, "A"));

    private static HashSet<string> Many(Respelling respelling, string text)
    {
        var chance = Chance.For(2, ChanceTopic.Residents);
        return Enumerable.Range(0, 500).Select(_ => respelling.Of(text, chance)).ToHashSet(StringComparer.Ordinal);
    }
}
