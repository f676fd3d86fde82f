using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class LinkageRefusalTests
{
    [Fact]
    public void Sentence_Place_StandsBeforeWhatIsWrong()
    {
        var refusal = LinkageRefusal.RepeatedId("p.csv", "7", (2, 9), "id");
        Assert.StartsWith("p.csv, line 9, column id: The id 7 stands on line 2", refusal.Sentence,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_NoPlace_IsTheMessage()
    {
        var refusal = LinkageRefusal.WrongMap("x", "why.");
        Assert.Equal("--map x: why.", refusal.Sentence);
    }
}
