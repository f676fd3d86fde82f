using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class CompiledQueryStepsTests
{
    private static readonly object[] Orders =
        [new Order(1, 7, 30), new Order(2, 8, 10), new Order(3, 7, 20), new Order(4, 8, 30)];

    [Fact]
    public void GroupBy_Orders_MatchesOncePerCustomerAndFollowsChanges()
    {
        var session = Given.Session(typeof(GroupRule));
        session.InsertAll(Orders);
        session.Fire();
        Assert.Equal(["7: 30,20", "8: 10,30"], session.Notes());

        session.Retract(Orders[0]);
        session.Fire();
        Assert.Equal(["7: 20", "8: 10,30"], session.Notes());

        session.RetractAll([Orders[1], Orders[3]]);
        Assert.Equal(["7: 20"], session.Notes());
    }

    [Fact]
    public void OrderBy_SeveralKeys_SortsByTheFirstThenTheNextAndKeepsTies()
    {
        var session = Given.Session(typeof(SortRule));
        session.InsertAll([new Order(5, 9, 10), .. Orders]);
        session.Fire();

        Assert.Equal(["4,1,3,2,5"], session.Notes());
    }

    [Fact]
    public void ToLookup_Orders_FindsElementsByKey()
    {
        var session = Given.Session(typeof(LookupRule));
        session.InsertAll(Orders);
        session.Fire();

        Assert.Equal(["keys 7,8; of 8: 10,30; has 9: False; 2"], session.Notes());
    }

    [Fact]
    public void SelectMany_EqualPartsOfOneElement_CountOnce()
    {
        var session = Given.Session(typeof(WordsRule));
        session.InsertAll([new Discount(1, 1), new Note("a b a"), new Note("b")]);
        session.Fire();

        Assert.Equal([100, 101, 101], session.Facts<Discount>().Skip(1).Select(d => d.Pence).Order());
    }

    [Fact]
    public void From_BoundValue_IsTheBeginningOfAQuery()
    {
        var session = Given.Session(typeof(FromRule));
        session.InsertAll(Orders);
        session.Fire();

        Assert.Equal(["7", "8"], session.Notes());
    }

    public sealed class GroupRule : Rule
    {
        public override void Define()
        {
            IGrouping<int, int> group = null!;
            When().Query(() => group, q => q.Match<Order>().GroupBy(o => o.CustomerId, o => o.Pence));
            Then().Yield(_ => new Note($"{group.Key}: {string.Join(",", group)}"));
        }
    }

    public sealed class SortRule : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> sorted = null!;
            When().Query(() => sorted, q => q
                .Match<Order>().Collect().OrderByDescending(o => o.Pence).ThenByDescending(o => o.CustomerId % 9));
            Then().Yield(_ => new Note(string.Join(",", sorted.Select(o => o.Id))));
        }
    }

    public sealed class LookupRule : Rule
    {
        public override void Define()
        {
            IKeyedLookup<int, int> lookup = null!;
            When().Query(() => lookup, q => q.Match<Order>().Collect().ToLookup(o => o.CustomerId, o => o.Pence));
            Then().Yield(_ => new Note(
                $"keys {string.Join(",", lookup.Keys)}; of 8: {string.Join(",", lookup[8])}; "
                + $"has 9: {lookup.Contains(9)}; {lookup.Count}"));
        }
    }

    public sealed class WordsRule : Rule
    {
        public override void Define()
        {
            string word = null!;
            When().Query(() => word, q => q.Match<Note>().SelectMany(n => n.Text.Split(new[] { ' ' })));
            Then().Do(ctx => ctx.Insert(new Discount(Count(ctx), word == "a" ? 100 : 101)));
        }

        private static int Count(IContext context) => context.Match.GetHashCode();
    }

    public sealed class FromRule : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> all = null!;
            int customer = 0;
            When()
                .Query(() => all, q => q.Match<Order>().Collect())
                .Query(() => customer, q => q.From(() => all).SelectMany(o => o.Select(x => x.CustomerId)));
            Then().Yield(_ => new Note($"{customer}"));
        }
    }
}
