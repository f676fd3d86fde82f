using PbrEngine.Benchmarks.LinkageData.Chances;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Chances;

public sealed class ChanceTests
{
    [Fact]
    public void For_SameSeedTopicAndNumber_GivesTheSameStream() =>
        Assert.Equal(First(Chance.For(7, ChanceTopic.Towns, 3)), First(Chance.For(7, ChanceTopic.Towns, 3)));

    [Fact]
    public void For_AnythingElse_GivesAnotherStream()
    {
        ulong[][] streams =
        [
            First(Chance.For(7, ChanceTopic.Towns, 3)), First(Chance.For(8, ChanceTopic.Towns, 3)),
            First(Chance.For(7, ChanceTopic.Streets, 3)), First(Chance.For(7, ChanceTopic.Towns, 4)),
        ];
        Assert.Equal(400, streams.SelectMany(stream => stream).Distinct().Count());
    }

    [Fact]
    public void Between_ManyDraws_ReachesBothEndsAboutEvenly()
    {
        var chance = Chance.For(1, ChanceTopic.Towns);
        var counts = Enumerable.Range(0, 60_000).CountBy(_ => chance.Between(-2, 3)).ToDictionary();

        Assert.Equal([-2, -1, 0, 1, 2, 3], counts.Keys.Order());
        Assert.All(counts.Values, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Fact]
    public void Shuffle_Values_KeepsEachAndMovesSome()
    {
        var shuffled = Enumerable.Range(0, 50).ToArray();
        Chance.For(1, ChanceTopic.Towns).Shuffle(shuffled);

        Assert.Equal(Enumerable.Range(0, 50), shuffled.Order());
        Assert.NotEqual(Enumerable.Range(0, 50), shuffled);
    }

    private static ulong[] First(Chance chance) => [.. Enumerable.Range(0, 100).Select(_ => chance.Next())];
}
