using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class LinkedFactListTests
{
    [Fact]
    public void AddAndRemove_OneOrSeveral_FindsByKey()
    {
        var facts = Enumerable.Range(0, 3).Select(i => new Fact(i, linkedTo: null)).ToArray();
        var list = default(LinkedFactList);
        Assert.True(list.IsEmpty);
        list.Add("a", facts[0]);
        list.Add("b", facts[1]);
        list.Add("c", facts[2]);

        Assert.Equal([facts[0], facts[2], null], [list.Find("a"), list.Find("c"), list.Find("d")]);
        list.Remove("a");
        list.Remove("c");
        list.Remove("d");
        Assert.Equal(["b"], list.All().Select(l => l.Key));
        list.Add("a", facts[0]);
        list.Remove("b");
        Assert.Equal(["a"], list.All().Select(l => l.Key));
        Assert.False(list.IsEmpty);
    }
}
