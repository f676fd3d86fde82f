using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Testing;

namespace PbrEngine.Rules.Tests.Testing;

public sealed class RulesTestFixtureTests
{
    private readonly RulesTestFixture fixture = new();

    [Fact]
    public void Verify_RuleFiredAsExpected_IsSilent()
    {
        fixture.Setup.Rule<LargeOrderRule>();
        fixture.Insert(new Order(1, 1, 100), new Order(2, 1, 300), new Order(3, 1, 5));

        Assert.Equal(2, fixture.Fire());

        fixture.Verify(x => x.Rule().Fired(Times.Twice));
        fixture.Verify(x =>
        {
            x.Rule<LargeOrderRule>().Fired(Matched.Fact(new Order(1, 1, 100)));
            x.Rule<LargeOrderRule>().Fired(Matched.Fact<Order>(o => o.Pence == 300));
        });
        fixture.Verify(x => x.Rule().Fired(Times.Never, Matched.Fact(new Order(3, 1, 5))));
        Assert.Equal(2, fixture.Query<Discount>().Count);
    }

    [Fact]
    public void Verify_RuleDidNotFire_SaysTheFailingConditionAndTheNearestFact()
    {
        fixture.Setup.Rule<LargeOrderRule>();
        fixture.Insert(new Order(1, 1, 99));
        fixture.Fire();

        var error = Assert.Throws<RuleAssertionException>(() => fixture.Verify(x => x.Rule().Fired(Times.Once)));

        Assert.Contains("o => o.Pence >= 100", error.Message, StringComparison.Ordinal);
        Assert.Contains("Pence = 99", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_RuleFiredTooOften_Fails()
    {
        fixture.Setup.Rule<LargeOrderRule>();
        fixture.Insert(new Order(1, 1, 100));
        fixture.Fire();

        Assert.Throws<RuleAssertionException>(() => fixture.Verify(x => x.Rule().Fired(Times.Never)));
    }

    [Fact]
    public void Verify_AnotherRuleFiredToo_Fails()
    {
        fixture.Setup.Rule<LargeOrderRule>();
        fixture.Setup.Rule<TellRule>();
        fixture.Insert(new Order(1, 1, 100));
        fixture.Fire();

        var error = Assert.Throws<RuleAssertionException>(
            () => fixture.Verify(x => x.Rule<LargeOrderRule>().Fired()));

        Assert.StartsWith("Fired; Expected: 1; Actual: 2.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_WhichRuleIsUnclear_Fails()
    {
        fixture.Setup.Rule<LargeOrderRule>();
        fixture.Setup.Rule<TellRule>();

        Assert.Throws<InvalidOperationException>(() => fixture.Verify(x => x.Rule().Fired(Times.Never)));
        Assert.Throws<ArgumentException>(() => fixture.Setup.Rule<TellRule>());
    }

    [Fact]
    public void VerifySequence_OrderOfFirings_IsCheckedWhole()
    {
        fixture.Setup.Rule<TellRule>();
        fixture.Setup.Rule<LargeOrderRule>();
        fixture.Insert(new Order(1, 1, 100));
        fixture.Fire();

        fixture.VerifySequence(x =>
        {
            x.Rule<LargeOrderRule>().Fired();
            x.Rule<TellRule>().Fired(Matched.Fact<Discount>());
        });
        Assert.Throws<RuleAssertionException>(() => fixture.VerifySequence(x =>
        {
            x.Rule<TellRule>().Fired();
            x.Rule<LargeOrderRule>().Fired();
        }));
        Assert.Throws<RuleAssertionException>(() => fixture.VerifySequence(x => x.Rule<LargeOrderRule>().Fired()));
    }

    [Fact]
    public void Asserter_Set_IsToldInPlaceOfTheException()
    {
        var told = new List<RuleAssertResult>();
        fixture.Asserter = new ListAsserter(told);
        fixture.Setup.Rule<LargeOrderRule>();
        fixture.Insert(new Order(1, 1, 99));

        fixture.Verify(x => x.Rule().Fired());

        var result = Assert.Single(told);
        Assert.Equal(RuleAssertStatus.Failed, result.Status);
        Assert.EndsWith(
            "LargeOrderRule': Fired; Expected: 1; Actual: 0", result.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void TraceOf_RuleNotUnderTest_SaysSo()
    {
        fixture.Setup.Rule<TellRule>();

        Assert.NotNull(fixture.TraceOf<TellRule>().FirstFailure);
        Assert.Throws<ArgumentException>(() => fixture.TraceOf<LargeOrderRule>());
    }

    private sealed class ListAsserter(List<RuleAssertResult> told) : IRuleAsserter
    {
        void IRuleAsserter.Assert(RuleAssertResult result) => told.Add(result);
    }

    public sealed class LargeOrderRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Match(() => order, o => o.Pence >= 100);
            Then().Yield(_ => new Discount(order.CustomerId, order.Pence / 10));
        }
    }

    public sealed class TellRule : Rule
    {
        public override void Define()
        {
            When().Match<Discount>();
            Then().Yield(_ => new Note("told"));
        }
    }
}
