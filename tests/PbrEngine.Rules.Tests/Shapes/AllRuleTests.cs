using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class AllRuleTests
{
    [Theory]
    [InlineData(OrderState.Paid, OrderState.Paid, 1)]
    [InlineData(OrderState.Paid, OrderState.Open, 0)]
    public void Fire_OwnOrders_FiresWhenEachIsPaid(OrderState first, OrderState second, int expected)
    {
        var session = Given.Session(typeof(AllPaidRule));
        session.InsertAll([
            new Customer(1), new Order(1, 1, 1, first), new Order(2, 1, 1, second), new Order(3, 2, 1)]);

        Assert.Equal(expected, session.Fire());
    }

    [Fact]
    public void Fire_NoOrders_Fires()
    {
        var session = Given.Session(typeof(AllPaidRule), typeof(EveryOrderPaidRule));
        session.Insert(new Customer(1));

        Assert.Equal(2, session.Fire());
    }

    [Theory]
    [InlineData(OrderState.Paid, 1)]
    [InlineData(OrderState.Open, 0)]
    public void Fire_OneConditionForEveryFact_FiresWhenEachMeetsIt(OrderState state, int expected)
    {
        var session = Given.Session(typeof(EveryOrderPaidRule));
        session.InsertAll([new Order(1, 1, 1, OrderState.Paid), new Order(2, 1, 1, state)]);

        Assert.Equal(expected, session.Fire());
    }

    public sealed class AllPaidRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When()
                .Match(() => customer)
                .All<Order>(o => o.CustomerId == customer.Id, o => o.State == OrderState.Paid);
            Then().Yield(_ => new Note($"{customer.Id} has paid"));
        }
    }

    public sealed class EveryOrderPaidRule : Rule
    {
        public override void Define()
        {
            When().All<Order>(o => o.State == OrderState.Paid);
            Then().Yield(_ => new Note("all paid"));
        }
    }
}
