using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class QueryRuleTests
{
    [Fact]
    public void Fire_Collect_GivesTheFactsInOrderOfInsertion()
    {
        var session = Given.Session(typeof(CollectRule));
        session.InsertAll([new Customer(1), new Order(3, 1, 1), new Order(9, 2, 1), new Order(2, 1, 1)]);

        Assert.Equal(1, session.Fire());
        Assert.Equal(["1: 3,2"], session.Notes());
    }

    [Fact]
    public void Fire_CollectOfNothing_MatchesWithAnEmptyCollection()
    {
        var session = Given.Session(typeof(CollectRule));
        session.Insert(new Customer(1));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["1: "], session.Notes());
    }

    [Fact]
    public void Fire_CollectionChanges_FiresAgainAndTheLinkedFactIsReplaced()
    {
        var session = Given.Session(typeof(CollectRule));
        session.InsertAll([new Customer(1), new Order(3, 1, 1)]);
        session.Fire();
        session.Insert(new Order(4, 1, 1));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["1: 3,4"], session.Notes());

        session.Retract(new Order(3, 1, 1));
        session.Fire();
        Assert.Equal(["1: 4"], session.Notes());
    }

    [Fact]
    public void Fire_MemberOfTheCollectionIsUpdated_FiresAgain()
    {
        var session = Given.Session(typeof(BalancesRule));
        session.InsertAll([new Account(1, 5), new Account(2, 6)]);
        session.Fire();
        session.Update(new Account(2, 7));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["5,7"], session.Notes());
    }

    [Fact]
    public void Fire_UnrelatedFactComes_DoesNotFireAgain()
    {
        var session = Given.Session(typeof(CollectRule));
        session.InsertAll([new Customer(1), new Order(3, 1, 1)]);
        session.Fire();
        session.Insert(new Order(4, 2, 1));

        Assert.Equal(0, session.Fire());
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void Fire_WhereOnTheCollection_DecidesWhetherTheRuleGoesOn(int orders, int expected)
    {
        var session = Given.Session(typeof(AtLeastTwoRule));
        session.InsertAll(Enumerable.Range(1, orders).Select(i => new Order(i, 1, i)));

        Assert.Equal(expected, session.Fire());
    }

    [Fact]
    public void Fire_SelectWithoutCollect_FiresForEachElement()
    {
        var session = Given.Session(typeof(EachPriceRule));
        session.InsertAll([new Order(1, 1, 5), new Order(2, 1, 50), new Order(3, 1, 70)]);

        Assert.Equal(2, session.Fire());
        Assert.Equal(["50", "70"], session.Notes());
    }

    public sealed class CollectRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            When()
                .Match(() => customer)
                .Query(() => orders, q => q.Match<Order>(o => o.CustomerId == customer.Id).Collect());
            Then().Yield(_ => new Note($"{customer.Id}: {string.Join(",", orders.Select(o => o.Id))}"));
        }
    }

    public sealed class BalancesRule : Rule
    {
        public override void Define()
        {
            IEnumerable<int> balances = null!;
            When().Query(() => balances, q => q.Match<Account>().Select(a => a.Balance).Collect());
            Then().Yield(_ => new Note(string.Join(",", balances)));
        }
    }

    public sealed class AtLeastTwoRule : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> orders = null!;
            When().Query(() => orders, q => q.Match<Order>().Collect().Where(c => c.Count() >= 2));
            Then().Yield(_ => new Note("two or more"));
        }
    }

    public sealed class EachPriceRule : Rule
    {
        public override void Define()
        {
            int pence = 0;
            When().Query(() => pence, q => q.Match<Order>().Select(o => o.Pence).Where(p => p > 10));
            Then().Do(ctx => ctx.Insert(new Note($"{pence}")));
        }
    }
}
