using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class LetHavingRuleTests
{
    [Theory]
    [InlineData(99, 0)]
    [InlineData(100, 1)]
    public void Fire_HavingOnAComputedValue_DecidesAtItsBoundary(int pence, int expected)
    {
        var session = Given.Session(typeof(BigSpenderRule));
        session.InsertAll([new Customer(1), new Order(1, 1, pence - 40), new Order(2, 1, 40)]);

        Assert.Equal(expected, session.Fire());
    }

    [Fact]
    public void Fire_ComputedValue_ReachesTheAction()
    {
        var session = Given.Session(typeof(BigSpenderRule));
        session.InsertAll([new Customer(1), new Order(1, 1, 200)]);
        session.Fire();

        Assert.Equal([new Discount(1, 20)], session.Query<Discount>());
    }

    [Fact]
    public void Fire_ComputedValueIsLazy_KeepsTheFactsItWasMadeFor()
    {
        var session = Given.Session(typeof(LazyLetRule));
        session.InsertAll([new Customer(1), new Customer(2), new Order(1, 1, 1), new Order(2, 2, 1)]);
        session.Fire();

        Assert.Equal(["1: 1", "2: 2"], session.Notes());
    }

    public sealed class BigSpenderRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            int total = 0;
            When()
                .Match(() => customer)
                .Query(() => orders, q => q.Match<Order>(o => o.CustomerId == customer.Id).Collect())
                .Let(() => total, () => orders.Sum(o => o.Pence))
                .Having(() => customer.IsPreferred, () => total >= 100);
            Then().Yield(_ => new Discount(customer.Id, total / 10));
        }
    }

    public sealed class LazyLetRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> all = null!;
            IEnumerable<Order> own = null!;
            When()
                .Match(() => customer)
                .Query(() => all, q => q.Match<Order>().Collect())
                .Let(() => own, () => all.Where(o => o.CustomerId == customer.Id));
            Then().Yield(_ => new Note($"{customer.Id}: {string.Join(",", own.Select(o => o.Id))}"));
        }
    }
}
