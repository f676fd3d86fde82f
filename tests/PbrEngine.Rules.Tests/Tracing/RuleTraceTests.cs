using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Tests.Tracing;

public sealed class RuleTraceTests
{
    [Fact]
    public void GetTrace_RuleFired_ListsEachFiringWithItsNamedFactsAndWhatItMade()
    {
        var trace = Trace<LargeOrderRule>(new Customer(1), new Order(1, 1, 100), new Order(2, 1, 200));

        Assert.Equal(RuleOutcome.Fired, trace.Outcome);
        Assert.Null(trace.FirstFailure);
        Assert.Equal([1, 2], trace.Firings.Select(f => f.Sequence));
        var second = trace.Firings[1];
        Assert.Equal(
            [new TracedFact("customer", new Customer(1)), new TracedFact("order", new Order(2, 1, 200))], second.Facts);
        Assert.Equal([new Discount(1, 20)], second.Produced);
        Assert.True(second.StillHolds);
    }

    [Fact]
    public void GetTrace_NoFactOfTheType_NamesTheWholeElement()
    {
        var trace = Trace<LargeOrderRule>(new Order(1, 1, 100));

        Assert.Equal(RuleOutcome.NotMatched, trace.Outcome);
        AssertFailure(trace, 0, null, "Match<Customer>(c => c.IsPreferred)", "");
    }

    [Fact]
    public void GetTrace_LaterPatternHasNoFact_KeepsTheFactsBoundSoFar()
    {
        var trace = Trace<LargeOrderRule>(new Customer(1));

        AssertFailure(
            trace, 1, null,
            "Match<Order>(o => o.CustomerId == customer.Id, o => o.State == OrderState.Open, o => o.Pence >= 100)",
            $"customer={new Customer(1)}");
    }

    [Fact]
    public void GetTrace_OneCombinationFailsLaterThanTheOthers_ReportsItsConditionAndFacts()
    {
        var trace = Trace<LargeOrderRule>(
            new Customer(1), new Customer(2, IsPreferred: false), new Order(1, 9, 500), new Order(2, 1, 99),
            new Order(3, 1, 500, OrderState.Paid));

        AssertFailure(
            trace, 1, 2, "o => o.Pence >= 100", $"customer={new Customer(1)}, order={new Order(2, 1, 99)}");
    }

    [Fact]
    public void GetTrace_SeveralEquallyNear_KeepsTheFirstOnesUpToTheLimit()
    {
        var trace = Trace<LargeOrderRule>(
            [new Customer(1), .. Enumerable.Range(1, 9).Select(i => (object)new Order(i, 1, i))]);

        Assert.Equal([1, 2, 3], trace.FirstFailure!.Nearest.Select(n => ((Order)n[^1].Value!).Id));
    }

    [Fact]
    public void GetTrace_NotIsInTheWay_ShowsTheFactInTheWay()
    {
        var trace = Trace<NoUnpaidRule>(
            new Customer(1), new Order(1, 2, 5), new Order(2, 1, 5, OrderState.Paid), new Order(3, 1, 5));

        AssertFailure(
            trace, 1, 2, "Not<Order>(o => o.CustomerId == customer.Id, o => o.State == OrderState.Open)",
            $"customer={new Customer(1)}, ={new Order(3, 1, 5)}");
    }

    [Fact]
    public void GetTrace_ExistsFails_ShowsTheNearestCandidate()
    {
        var trace = Trace<HasPaidRule>(new Customer(1), new Order(1, 2, 5), new Order(2, 1, 5));

        AssertFailure(
            trace, 1, 1, "o => o.State == OrderState.Paid", $"customer={new Customer(1)}, ={new Order(2, 1, 5)}");
    }

    [Fact]
    public void GetTrace_AllFails_ShowsTheFactThatDoesNotMeetIt()
    {
        var trace = Trace<AllPaidRule>(
            new Customer(1), new Order(1, 2, 5), new Order(2, 1, 5, OrderState.Paid), new Order(3, 1, 5));

        AssertFailure(
            trace, 1, 1, "o => o.State == OrderState.Paid", $"customer={new Customer(1)}, ={new Order(3, 1, 5)}");
    }

    [Fact]
    public void GetTrace_WhereOfAQueryFails_ShowsItsConditionAndTheElement()
    {
        var trace = Trace<BigOrdersRule>(new Order(1, 1, 5));

        AssertFailure(trace, 0, 0, "o => o.Pence > 5", $"={new Order(1, 1, 5)}");
    }

    [Fact]
    public void GetTrace_HavingFails_ShowsTheComputedValue()
    {
        var trace = Trace<TotalRule>(new Order(1, 1, 40), new Order(2, 1, 50));

        AssertFailure(trace, 2, 0, "total >= 100 && total < 1000", null);
        Assert.Contains(new TracedFact("total", 90), trace.FirstFailure!.Nearest[0]);
    }

    [Fact]
    public void GetTrace_FiredMatchEnded_IsWithdrawnWithTheReason()
    {
        var session = Given.TracedSession(typeof(LargeOrderRule));
        session.InsertAll([new Customer(1), new Order(1, 1, 100)]);
        session.Fire();
        session.Retract(new Order(1, 1, 100));

        var trace = Assert.Single(session.GetTrace());

        Assert.Equal(RuleOutcome.Withdrawn, trace.Outcome);
        Assert.False(Assert.Single(trace.Firings).StillHolds);
        Assert.Equal(1, trace.FirstFailure!.ElementIndex);
    }

    [Fact]
    public void GetTrace_MatchedButNotFiredYet_IsPending()
    {
        var session = Given.TracedSession(typeof(LargeOrderRule));
        session.InsertAll([new Customer(1), new Order(1, 1, 100)]);

        var trace = Assert.Single(session.GetTrace());

        Assert.Equal(RuleOutcome.Pending, trace.Outcome);
        Assert.Null(trace.FirstFailure);
    }

    [Fact]
    public void GetTrace_SeveralRules_ListsAllInOrderOfLoadWithOneSequenceOfFirings()
    {
        var session = Given.TracedSession(typeof(TotalRule), typeof(LargeOrderRule), typeof(NoUnpaidRule));
        session.InsertAll([new Customer(1), new Order(1, 1, 100)]);
        session.Fire();

        var traces = session.GetTrace();

        Assert.Equal(
            [typeof(LargeOrderRule).FullName, typeof(NoUnpaidRule).FullName, "total"], traces.Select(t => t.RuleName));
        Assert.Equal(
            [RuleOutcome.Fired, RuleOutcome.NotMatched, RuleOutcome.Fired], traces.Select(t => t.Outcome));
        Assert.Equal([2, 1], traces.SelectMany(t => t.Firings).Select(f => f.Sequence));
    }

    private static RuleTrace Trace<TRule>(params object[] facts)
        where TRule : Rule
    {
        var session = Given.TracedSession(typeof(TRule));
        session.InsertAll(facts);
        session.Fire();
        return Assert.Single(session.GetTrace());
    }

    private static void AssertFailure(RuleTrace trace, int element, int? condition, string text, string? nearest)
    {
        var failure = trace.FirstFailure;
        Assert.NotNull(failure);
        Assert.Empty(trace.Firings);
        Assert.Equal((element, condition, text), (failure.ElementIndex, failure.ConditionIndex, failure.Text));
        if (nearest is not null)
        {
            Assert.Equal(nearest, string.Join(", ", Assert.Single(failure.Nearest).Select(f => $"{f.Name}={f.Value}")));
        }
    }

    public sealed class LargeOrderRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When()
                .Match(() => customer, c => c.IsPreferred)
                .Match(
                    () => order,
                    o => o.CustomerId == customer.Id,
                    o => o.State == OrderState.Open,
                    o => o.Pence >= 100);
            Then().Yield(_ => new Discount(customer.Id, order.Pence / 10));
        }
    }

    public sealed class NoUnpaidRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When()
                .Match(() => customer)
                .Not<Order>(o => o.CustomerId == customer.Id, o => o.State == OrderState.Open);
            Then().Yield(_ => new Note("paid up"));
        }
    }

    public sealed class HasPaidRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When()
                .Match(() => customer)
                .Exists<Order>(o => o.CustomerId == customer.Id, o => o.State == OrderState.Paid);
            Then().Yield(_ => new Note("has paid"));
        }
    }

    public sealed class AllPaidRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When()
                .Match(() => customer)
                .All<Order>(o => o.CustomerId == customer.Id, o => o.State == OrderState.Paid);
            Then().Yield(_ => new Note("all paid"));
        }
    }

    public sealed class BigOrdersRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Query(() => order, q => q.Match<Order>().Where(o => o.Pence > 5));
            Then().Yield(_ => new Note($"big {order.Id}"));
        }
    }

    [Name("total")]
    [Priority(1)]
    public sealed class TotalRule : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> orders = null!;
            int total = 0;
            When()
                .Query(() => orders, q => q.Match<Order>().Collect())
                .Let(() => total, () => orders.Sum(o => o.Pence))
                .Having(() => total >= 100 && total < 1000);
            Then().Yield(_ => new Note("total"));
        }
    }
}
