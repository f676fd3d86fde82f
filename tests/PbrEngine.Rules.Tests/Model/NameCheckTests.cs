using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Model;

public sealed class NameCheckTests
{
    [Fact]
    public void Load_NameOfAnotherAlternative_IsRefused() =>
        Refused<PeekingRule>("'order' is used in Having(order.Pence > 0)");

    [Fact]
    public void Load_EmptyGroup_IsRefused() => Refused<EmptyGroupRule>("Or() is empty");

    [Fact]
    public void Load_ServiceInACondition_IsRefused() => Refused<ServiceRule>("only Then() may use services");

    [Fact]
    public void Load_FilterOnANameThatIsNeverBound_IsRefused() => Refused<FilterRule>("'customer' is used in Filter()");

    private static void Refused<TRule>(string because)
    {
        var error = Assert.Throws<RuleDefinitionException>(() => Given.Factory(typeof(TRule)));
        Assert.Contains(because, Assert.Single(error.Errors).Message, StringComparison.Ordinal);
    }

    public sealed class PeekingRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When().Or(x => x
                .Match(() => order)
                .And(y => y.Match(() => customer).Having(() => order.Pence > 0)));
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class EmptyGroupRule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>().Or(_ => { });
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class ServiceRule : Rule
    {
        public override void Define()
        {
            TimeProvider clock = null!;
            Dependency().Resolve(() => clock);
            When().Match<Customer>(c => clock.GetUtcNow().Day == c.Id);
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class FilterRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match<Order>();
            Filter().Where(() => customer.IsPreferred);
            Then().Do(ctx => ctx.Halt());
        }
    }
}
