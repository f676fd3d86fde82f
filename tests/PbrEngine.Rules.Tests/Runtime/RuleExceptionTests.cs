using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class RuleExceptionTests
{
    [Fact]
    public void Insert_ConditionThrows_NamesRuleConditionAndFacts()
    {
        var session = Given.Session(typeof(BadConditionRule));

        var error = Assert.Throws<RuleLhsExpressionEvaluationException>(
            () => session.InsertAll([new Customer(1), new Order(5, 0, 1)]));

        Assert.Equal("bad condition", error.RuleName);
        Assert.Equal("o => 10 / o.CustomerId > customer.Id", error.Expression);
        Assert.Equal([new Customer(1), new Order(5, 0, 1)], error.Facts);
        Assert.IsType<DivideByZeroException>(error.InnerException);
        Assert.DoesNotContain("CustomerId =", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Insert_ComputedValueThrows_NamesRuleExpressionAndFacts()
    {
        var session = Given.Session(typeof(BadLetRule));

        var error = Assert.Throws<RuleLhsExpressionEvaluationException>(() => session.Insert(new Order(5, 0, 1)));

        Assert.Equal(typeof(BadLetRule).FullName, error.RuleName);
        Assert.Equal("10 / order.CustomerId", error.Expression);
        Assert.Equal([new Order(5, 0, 1)], error.Facts);
    }

    [Fact]
    public void Fire_ActionThrows_NamesRuleAndFacts()
    {
        var session = Given.Session(typeof(BadActionRule));
        session.Insert(new Order(5, 0, 1));

        var error = Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire());

        Assert.Equal(typeof(BadActionRule).FullName, error.RuleName);
        Assert.Equal([new Order(5, 0, 1)], error.Facts);
        Assert.IsType<DivideByZeroException>(error.InnerException);
    }

    [Fact]
    public void Fire_YieldOfNull_IsAnActionError()
    {
        var session = Given.Session(typeof(YieldNothingRule));
        session.Insert(new Customer(1));

        Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire());
    }

    [Fact]
    public void Fire_AfterAnActionFailed_GoesOnWithTheNextMatch()
    {
        var session = Given.TracedSession(typeof(BadActionRule));
        session.InsertAll([new Order(5, 0, 1), new Order(6, 1, 1)]);
        Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire());

        Assert.Equal(1, session.Fire());
        Assert.Equal(["1"], session.Notes());
        Assert.Single(session.GetTrace()[0].Firings);
    }

    [Fact]
    public void AnyUse_AfterAConditionFailed_IsRefused()
    {
        var session = Given.TracedSession(typeof(BadLetRule));
        Assert.Throws<RuleLhsExpressionEvaluationException>(() => session.Insert(new Order(5, 0, 1)));

        Assert.Throws<InvalidOperationException>(() => session.Fire());
        Assert.Throws<InvalidOperationException>(() => session.Query<Note>());
        Assert.Throws<InvalidOperationException>(() => session.GetTrace());
        Assert.Throws<InvalidOperationException>(() => session.Insert(new Customer(1)));
        Assert.Throws<InvalidOperationException>(() => session.Retract(new Order(5, 0, 1)));
    }

    [Name("bad condition")]
    public sealed class BadConditionRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).Match<Order>(o => 10 / o.CustomerId > customer.Id);
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class BadLetRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            int share = 0;
            When().Match(() => order).Let(() => share, () => 10 / order.CustomerId);
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class BadActionRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Match(() => order);
            Then().Do(ctx => Divide(ctx, order.CustomerId));
        }

        private static void Divide(IContext context, int by) => context.Insert(new Note($"{1 / by}"));
    }

    public sealed class YieldNothingRule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Yield<Note>(_ => null!);
        }
    }
}
