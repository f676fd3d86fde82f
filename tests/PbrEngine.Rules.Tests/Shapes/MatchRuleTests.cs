using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class MatchRuleTests
{
    [Fact]
    public void Fire_NoFacts_FiresNothing() => Assert.Equal(0, Given.Session(typeof(PreferredRule)).Fire());

    [Fact]
    public void Fire_OneFactMeetsAllConditionsAnotherOnlyOne_FiresForTheFirst()
    {
        var session = Given.Session(typeof(PreferredRule));
        session.InsertAll([new Customer(1), new Customer(2, IsPreferred: false), new Customer(-3)]);

        Assert.Equal(1, session.Fire());
        Assert.Equal(["preferred 1"], session.Notes());
    }

    [Fact]
    public void Fire_ManyFactsMatch_FiresInOrderOfInsertion()
    {
        var session = Given.Session(typeof(PreferredRule));
        session.InsertAll([new Customer(3), new Customer(1), new Customer(2)]);

        session.Fire();

        Assert.Equal(["preferred 3", "preferred 1", "preferred 2"], session.Notes());
    }

    [Fact]
    public void Fire_CalledAgainWithoutChange_FiresNothing()
    {
        var session = Given.Session(typeof(PreferredRule));
        session.Insert(new Customer(1));
        session.Fire();

        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void Fire_FactRetractedAndInsertedAgain_FiresAgain()
    {
        var session = Given.Session(typeof(CountingRule));
        session.Insert(new Customer(1));
        session.Fire();
        session.Retract(new Customer(1));
        session.Insert(new Customer(1));

        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Fire_PatternOfAnInterface_MatchesEveryImplementation()
    {
        var session = Given.Session(typeof(AnyPartyRule));
        session.InsertAll([new Customer(1), new Supplier(2), new Note("no party")]);

        Assert.Equal(2, session.Fire());
        Assert.Equal(["no party", "party 1", "party 2"], session.Notes());
    }

    [Fact]
    public void Fire_PatternOfABaseType_MatchesDerivedFacts()
    {
        var session = Given.Session(typeof(BasePartyRule));
        session.InsertAll([new Supplier(2), new Order(1, 1, 1)]);

        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Fire_MaximumGiven_StopsThereAndGoesOnLater()
    {
        var session = Given.Session(typeof(PreferredRule));
        session.InsertAll([new Customer(1), new Customer(2), new Customer(3)]);

        Assert.Equal(2, session.Fire(2));
        Assert.Equal(1, session.Fire());
        Assert.Equal(["preferred 1", "preferred 2", "preferred 3"], session.Notes());
    }

    [Fact]
    public void Fire_LaterConditionReliesOnAnEarlierOne_IsNotEvaluatedWhenThatFails()
    {
        var session = Given.Session(typeof(GuardedRule));
        session.InsertAll([new Customer(0), new Order(1, 0, 5)]);

        Assert.Equal(0, session.Fire());
    }

    public sealed class PreferredRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match<Customer>(() => customer, c => c.IsPreferred, c => c.Id > 0);
            Then().Do(ctx => ctx.Insert(new Note($"preferred {customer.Id}")));
        }
    }

    public sealed class CountingRule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class AnyPartyRule : Rule
    {
        public override void Define()
        {
            IParty party = null!;
            When().Match(() => party);
            Then().Do(ctx => ctx.Insert(new Note("party " + party.Id)));
        }
    }

    public sealed class BasePartyRule : Rule
    {
        public override void Define()
        {
            Party party = null!;
            When().Match(() => party);
            Then().Yield(_ => new Note("party " + party.Id));
        }
    }

    // The second condition mentions another fact, the third doesn't: still the third must wait for the second.
    public sealed class GuardedRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When()
                .Match(() => customer)
                .Match(() => order, o => o.Pence > 0, o => customer.Id != 0, o => 10 / o.CustomerId > 0);
            Then().Yield(_ => new Note("never"));
        }
    }
}
