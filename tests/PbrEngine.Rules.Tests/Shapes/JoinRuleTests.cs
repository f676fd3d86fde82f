using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class JoinRuleTests
{
    [Fact]
    public void Fire_FactsJoinOnAKey_FiresOnceForEachPair()
    {
        var session = Given.Session(typeof(OwnOrderRule));
        session.InsertAll([
            new Order(11, 1, 100), new Customer(1), new Order(12, 2, 100), new Customer(2), new Order(13, 1, 100)]);

        Assert.Equal(3, session.Fire());
        Assert.Equal(["1 has 11", "1 has 13", "2 has 12"], session.Notes());
    }

    [Fact]
    public void Fire_NothingJoins_FiresNothing()
    {
        var session = Given.Session(typeof(OwnOrderRule));
        session.InsertAll([new Customer(1), new Order(11, 2, 100)]);

        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void Fire_SameTypeTwice_PairsAFactWithItselfTooUnlessForbidden()
    {
        var session = Given.Session(typeof(TwoOrdersRule));
        session.InsertAll([new Order(1, 9, 100), new Order(2, 9, 100), new Order(3, 8, 100)]);

        Assert.Equal(1, session.Fire());
        Assert.Equal(["1 and 2"], session.Notes());
    }

    [Fact]
    public void Fire_JoinFactComesLater_FiresOnlyTheNewPair()
    {
        var session = Given.Session(typeof(OwnOrderRule));
        session.InsertAll([new Customer(1), new Order(11, 1, 100)]);
        session.Fire();
        session.Insert(new Order(12, 1, 100));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["1 has 11", "1 has 12"], session.Notes());
    }

    [Fact]
    public void Fire_AliasDeclaredInAnInnerScope_IsUnderstood()
    {
        var session = Given.Session(typeof(InnerScopeRule));
        session.InsertAll([new Customer(1), new Order(11, 1, 100)]);

        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Fire_AliasIsAFieldOfTheRuleBesideALocal_IsUnderstood()
    {
        var session = Given.Session(typeof(FieldAliasRule));
        session.InsertAll([new Customer(1), new Order(11, 1, 100), new Order(12, 2, 100)]);

        Assert.Equal(1, session.Fire());
        Assert.Equal(["1 11"], session.Notes());
    }

    public sealed class OwnOrderRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When()
                .Match<Customer>(() => customer, c => c.IsPreferred)
                .Match<Order>(() => order, o => o.CustomerId == customer.Id);
            Then().Do(ctx => ctx.Insert(new Note($"{customer.Id} has {order.Id}")));
        }
    }

    public sealed class TwoOrdersRule : Rule
    {
        public override void Define()
        {
            Order first = null!;
            Order second = null!;
            When()
                .Match(() => first)
                .Match(() => second, o => o.CustomerId == first.CustomerId && o.Id > first.Id);
            Then().Do(ctx => ctx.Insert(new Note($"{first.Id} and {second.Id}")));
        }
    }

    public sealed class FieldAliasRule : Rule
    {
        private readonly Customer customer = null!;

        public override void Define()
        {
            Order order = null!;
            When()
                .Match(() => customer)
                .Match(() => order, o => o.CustomerId == customer.Id);
            Then().Yield(_ => new Note($"{customer.Id} {order.Id}"));
        }
    }

    public sealed class InnerScopeRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            for (var i = 0; i < 1; i++)
            {
                Order order = null!;
                When().Match(() => order, o => o.CustomerId == customer.Id);
                Then().Yield(_ => new Note($"{customer.Id} {order.Id}"));
            }
        }
    }
}
