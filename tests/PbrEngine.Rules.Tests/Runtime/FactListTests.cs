using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class FactListTests
{
    [Fact]
    public void InsertAndRemove_AnyOrder_KeepsFactsByOrderOfInsertion()
    {
        var facts = Enumerable.Range(1, 9).Select(i => new Fact(i, linkedTo: null) { Id = i }).ToArray();
        var list = default(FactList);
        foreach (var i in new[] { 4, 0, 8, 2, 6 })
        {
            list.Insert(list.PlaceOf(facts[i]), facts[i]);
        }

        Assert.Equal([1, 3, 5, 7, 9], Values(list));
        list.RemoveAt(list.PlaceOf(facts[4]));
        list.RemoveAt(0);
        Assert.Equal([3, 7, 9], Values(list));
        Assert.Equal((1, 3), (list.PlaceOf(facts[4]), list.PlaceOf(new Fact(0, linkedTo: null) { Id = 99 })));

        while (list.Count > 0)
        {
            list.RemoveAt(0);
        }

        list.Add(facts[7]);
        Assert.Equal([8], Values(list));
    }

    private static List<object> Values(FactList list) =>
        Enumerable.Range(0, list.Count).Select(i => list[i].Value).ToList();
}
