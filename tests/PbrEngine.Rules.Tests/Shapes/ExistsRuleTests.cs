using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class ExistsRuleTests
{
    [Fact]
    public void Fire_NoSuchFact_FiresNothing()
    {
        var session = Given.Session(typeof(HasOrderRule));
        session.InsertAll([new Customer(1), new Order(1, 2, 100)]);

        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void Fire_SeveralSuchFacts_FiresOnce()
    {
        var session = Given.Session(typeof(HasOrderRule));
        session.InsertAll([new Customer(1), new Order(1, 1, 100), new Order(2, 1, 100)]);

        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Query_OneOfTwoIsRetracted_LinkedFactStays()
    {
        var session = Given.Session(typeof(HasOrderRule));
        session.InsertAll([new Customer(1), new Order(1, 1, 100), new Order(2, 1, 100)]);
        session.Fire();
        session.Retract(new Order(1, 1, 100));

        Assert.Single(session.Query<Discount>());
        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void Query_TheLastIsRetracted_LinkedFactGoes()
    {
        var session = Given.Session(typeof(HasOrderRule));
        session.InsertAll([new Customer(1), new Order(1, 1, 100)]);
        session.Fire();
        session.Retract(new Order(1, 1, 100));

        Assert.Empty(session.Query<Discount>());
    }

    public sealed class HasOrderRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When()
                .Match(() => customer)
                .Exists<Order>(o => o.CustomerId == customer.Id);
            Then().Yield(_ => new Discount(customer.Id, 50));
        }
    }
}
