using PbrEngine.Domain.Lists;

namespace PbrEngine.Domain.Tests.Lists;

public sealed class GatheredTests
{
    [Fact]
    public void ToList_AnyNumber_IsWhatWasGatheredInOrder()
    {
        for (var count = 0; count < 10; count++)
        {
            var gathered = new Gathered<int>();
            gathered.AddRange([.. Enumerable.Range(0, count)]);
            Assert.Equal(count, gathered.Count);
            Assert.Equal(Enumerable.Range(0, count), gathered.Items.ToArray());
            Assert.Equal(Enumerable.Range(0, count), gathered.ToList());
        }
    }

    [Fact]
    public void ToList_Nothing_IsNoObjectOfItsOwn() =>
        Assert.Same(Array.Empty<string>(), new Gathered<string>().ToList());

    [Fact]
    public void KeepFirst_ThenAdd_GoesOnBehindWhatWasKept()
    {
        var gathered = new Gathered<int>();
        gathered.AddRange([1, 2, 3]);
        gathered.KeepFirst(1);
        gathered.Add(4);
        Assert.Equal([1, 4], gathered.ToList());
        gathered.KeepFirst(5);
        Assert.Equal(2, gathered.Count);
    }

    [Fact]
    public void Indexer_BehindTheLast_IsABrokenInvariant() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
        {
            var gathered = new Gathered<int>();
            gathered.AddRange([1, 2, 3]);
            return gathered[3];
        });
}
