using PbrEngine.Domain.Lists;

namespace PbrEngine.Domain.Tests.Lists;

public sealed class ListReaderTests
{
    [Fact]
    public void Each_AnyLength_IsTheListInOrder()
    {
        for (var length = 0; length < 5; length++)
        {
            var list = Enumerable.Range(0, length).ToList();
            var read = new List<int>();
            foreach (var item in list.Each())
                read.Add(item);
            Assert.Equal(list, read);
        }
    }

    [Fact]
    public void Each_OfAnArrayAsAList_MakesNoObject()
    {
        IReadOnlyList<string> list = ["a", "b"];
        _ = Length(list);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var length = Length(list);
        var made = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((2, 0), (length, made));
    }

    private static int Length(IReadOnlyList<string> list)
    {
        var length = 0;
        foreach (var item in list.Each())
            length += item.Length;
        return length;
    }
}
