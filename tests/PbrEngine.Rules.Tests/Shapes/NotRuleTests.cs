using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class NotRuleTests
{
    [Fact]
    public void Fire_NoSuchFact_Fires()
    {
        var session = Given.Session(typeof(NoOrderRule));
        session.InsertAll([new Customer(1), new Order(1, 2, 100), new Order(2, 1, 0)]);

        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Fire_SuchAFact_FiresNothing()
    {
        var session = Given.Session(typeof(NoOrderRule));
        session.InsertAll([new Customer(1), new Order(1, 1, 1)]);

        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void Query_SuchAFactComesLater_LinkedFactGoesAndComesBack()
    {
        var session = Given.Session(typeof(NoOrderRule));
        session.Insert(new Customer(1));
        session.Fire();
        session.Insert(new Order(1, 1, 1));
        Assert.Empty(session.Query<Note>());

        session.Retract(new Order(1, 1, 1));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["no order 1"], session.Notes());
    }

    [Fact]
    public void Fire_RuleOfANotAlone_FiresInAnEmptySession() =>
        Assert.Equal(1, Given.Session(typeof(NothingAtAllRule)).Fire());

    public sealed class NoOrderRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When()
                .Match(() => customer)
                .Not<Order>(o => o.Pence > 0, o => o.CustomerId == customer.Id);
            Then().Yield(_ => new Note($"no order {customer.Id}"));
        }
    }

    public sealed class NothingAtAllRule : Rule
    {
        public override void Define()
        {
            When().Not<Customer>();
            Then().Yield(_ => new Note("empty"));
        }
    }
}
