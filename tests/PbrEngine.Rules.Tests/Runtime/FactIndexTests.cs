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
        var facts = Enumerable.Range(0, count).Select(i => index.TryAdd(new Account(i, 1), null)!).ToList();
        Assert.DoesNotContain(null, facts);
        Assert.Null(index.TryAdd(new Account(3, 2), linkedTo: null));

        Assert.True(index.TryReplace(facts[3], new Account(3, 9)));
        Assert.False(index.TryReplace(facts[3], new Account(4, 9)));
        facts.Where((_, i) => i % 2 == 0).ToList().ForEach(index.Remove);

        Assert.Equal(9, ((Account)index.Find(new Account(3, 0))!.Value).Balance);
        Assert.Null(index.Find(new Account(2, 1)));
        Assert.Equal(facts.Where((_, i) => i % 2 == 1), index.All.Where(f => !f.IsRetracted));
        Assert.NotNull(index.TryAdd(new Account(2, 1), linkedTo: null));
        Assert.Equal(2, ((Account)index.All[^1].Value).Id);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(500)]
    public void Reset_FewOrManyFacts_StartsAgainWithTheFactsItHas(int count)
    {
        var index = new FactIndex(FactIdentity.Default);
        var before = Enumerable.Range(0, count).Select(i => index.TryAdd(new Account(i, 1), null)!).ToHashSet();
        index.Remove(index.Find(new Account(2, 1))!);

        index.Reset();

        Assert.Null(index.Find(new Account(3, 1)));
        Assert.Empty(index.All);
        var after = Enumerable.Range(0, count).Select(i => index.TryAdd(new Account(i, 1), null)!).ToList();
        Assert.Subset(before, after.ToHashSet());
        Assert.Equal(Enumerable.Range(1, count), after.Select(f => f.Id));
        Assert.DoesNotContain(after, f => f.IsRetracted || f.ChangedAt != 0);
    }
}
