using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class QueryItemsTests
{
    [Fact]
    public void Take_ListReturned_IsGivenAgainEmpty()
    {
        var items = new QueryItems();
        var one = items.Take();
        var other = items.Take();
        one.Add(new StreamItem(Contribution.Of(this), 1));
        items.Return(one);

        Assert.NotSame(one, other);
        Assert.Same(one, items.Take());
        Assert.Empty(one);
    }
}
