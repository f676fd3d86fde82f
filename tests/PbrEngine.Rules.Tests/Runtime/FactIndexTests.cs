using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class FactIndexTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(500)]
    public void AnyChange_FewOrManyFacts_FindsWhatIsThere(int count)
    {
        var index = new FactIndex(FactIdentity.Default);
        var facts = Enumerable.Range(0, count).Select(i => new Fact(new Account(i, 1), linkedTo: null)).ToList();
        Assert.All(facts, f => Assert.True(index.TryAdd(f)));
        Assert.False(index.TryAdd(new Fact(new Account(3, 2), linkedTo: null)));

        Assert.True(index.TryReplace(facts[3], new Account(3, 9)));
        Assert.False(index.TryReplace(facts[3], new Account(4, 9)));
        facts.Where((_, i) => i % 2 == 0).ToList().ForEach(index.Remove);

        Assert.Equal(9, ((Account)index.Find(new Account(3, 0))!.Value).Balance);
        Assert.Null(index.Find(new Account(2, 1)));
        Assert.Equal(facts.Where((_, i) => i % 2 == 1), index.All.Where(f => !f.IsRetracted));
        Assert.True(index.TryAdd(new Fact(new Account(2, 1), linkedTo: null)));
        Assert.Equal(2, ((Account)index.All[^1].Value).Id);
    }
}
