using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class LoopGuardTests
{
    private static readonly SessionOptions Options = new() { FiringsMax = 100 };

    [Fact]
    public void Fire_TwoRulesFeedEachOther_NamesThemAndNotTheBystander()
    {
        var session = Given.Factory(typeof(PingRule), typeof(PongRule), typeof(BystanderRule)).CreateSession(Options);
        session.InsertAll([new Supplier(1), new Customer(0)]);

        var error = Assert.Throws<RuleLoopException>(() => session.Fire());

        Assert.Equal(["ping", "pong"], error.RuleNames.Order(StringComparer.Ordinal));
        Assert.Contains("ping", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fire_RuleDestroysItsOwnMatch_IsNamed()
    {
        var session = Given.Factory(typeof(SelfDefeatingRule)).CreateSession(Options);

        var error = Assert.Throws<RuleLoopException>(() => session.Fire());

        Assert.Equal([typeof(SelfDefeatingRule).FullName!], error.RuleNames);
    }

    [Fact]
    public void Fire_ExactlyTheLimit_IsNoLoop()
    {
        var session = Given.Factory(typeof(BystanderRule)).CreateSession(new SessionOptions { FiringsMax = 3 });
        session.InsertAll([new Supplier(1), new Supplier(2), new Supplier(3)]);
        Assert.Equal(3, session.Fire());

        session.Insert(new Supplier(4));
        Assert.Throws<RuleLoopException>(() => session.Fire());
    }

    [Fact]
    public void Reset_LimitNearlyReached_CountsFromZero()
    {
        var session = Given.Factory(typeof(BystanderRule)).CreateSession(new SessionOptions { FiringsMax = 3 });
        session.InsertAll([new Supplier(1), new Supplier(2)]);
        session.Fire();

        session.Reset();

        session.InsertAll([new Supplier(1), new Supplier(2), new Supplier(3)]);
        Assert.Equal(3, session.Fire());
    }

    [Fact]
    public void Reset_LimitReached_IsRefused()
    {
        var session = Given.Factory(typeof(SelfDefeatingRule)).CreateSession(Options);
        Assert.Throws<RuleLoopException>(() => session.Fire());

        Assert.Throws<InvalidOperationException>(session.Reset);
    }

    [Name("ping")]
    public sealed class PingRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.Insert(new Order(customer.Id, 0, 0, OrderState.Open)));
        }
    }

    [Name("pong")]
    public sealed class PongRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Match(() => order);
            Then().Do(ctx => ctx.Insert(new Customer(order.Id + 1, true)));
        }
    }

    public sealed class BystanderRule : Rule
    {
        public override void Define()
        {
            Supplier supplier = null!;
            When().Match(() => supplier);
            Then().Do(ctx => ctx.Insert(new Note($"seen {supplier.Id}")));
        }
    }

    public sealed class SelfDefeatingRule : Rule
    {
        public override void Define()
        {
            When().Not<Note>();
            Then().Yield(_ => new Note("I end my own match"));
        }
    }
}
