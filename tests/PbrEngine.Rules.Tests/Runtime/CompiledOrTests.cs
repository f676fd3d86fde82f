using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class CompiledOrTests
{
    [Fact]
    public void Fire_BothAlternativesMatch_FiresOnceForEach()
    {
        var session = Given.Session(typeof(PayerRule));
        session.InsertAll([new Customer(1), new Supplier(1), new Order(7, 1, 3)]);
        session.Fire();

        Assert.Equal(["customer 1 order 0", "customer 0 order 7"], session.Notes());
    }

    [Fact]
    public void Fire_OneAlternativeEnds_ItsFactGoesAndTheOtherStays()
    {
        var session = Given.Session(typeof(PayerRule));
        session.InsertAll([new Customer(1), new Supplier(1), new Order(7, 1, 3)]);
        session.Fire();
        session.Retract(new Supplier(1));

        Assert.Equal(["customer 1 order 0"], session.Notes());
    }

    [Fact]
    public void Facts_OfAMatch_HoldNothingForTheOtherAlternative()
    {
        var session = Given.TracedSession(typeof(PayerRule));
        session.Insert(new Customer(1));
        session.Fire();

        var facts = session.GetTrace()[0].Firings[0].Facts;
        Assert.Equal([new Customer(1), null], facts.Where(f => f.Name.Length > 0).Select(f => f.Value));
    }

    [Fact]
    public void GetTrace_NoAlternativeMatches_NamesTheFailureFurthestOn()
    {
        var session = Given.TracedSession(typeof(PayerRule));
        session.InsertAll([new Customer(1, IsPreferred: false), new Order(7, 1, 0)]);

        var failure = session.GetTrace()[0].FirstFailure!;
        Assert.Equal("o => o.Pence > 0", failure.Text);
    }

    public sealed class PayerRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When().Or(x => x
                .Match(() => customer, c => c.IsPreferred)
                .And(y => y.Match(() => order, o => o.Pence > 0).Exists<Supplier>()));
            Then().Yield(_ => new Note(Text(customer, order)));
        }

        private static string Text(Customer? customer, Order? order) =>
            $"customer {customer?.Id ?? 0} order {order?.Id ?? 0}";
    }
}
