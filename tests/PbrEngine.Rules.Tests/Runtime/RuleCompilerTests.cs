using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class RuleCompilerTests
{
    [Fact]
    public void Load_SeveralBadRulesAmongGoodOnes_NamesEveryBadRuleAndLoadsNothing()
    {
        var repository = new RuleRepository();
        void Load() => repository.Load(x => x.From(
            typeof(GoodRule), typeof(NoConditionRule), typeof(NoActionRule), typeof(UsedTooEarlyRule),
            typeof(NeverBoundRule), typeof(BoundTwiceRule), typeof(ThrowingRule), typeof(ThrowingConstructorRule),
            typeof(NoConstructorRule), typeof(BadAliasRule), typeof(PropertyAliasRule),
            typeof(ActionUsesUnboundRule), typeof(LetOfItselfRule)));

        var error = Assert.Throws<RuleDefinitionException>(Load);

        Assert.Empty(repository.GetRules());

        Assert.Equal(12, error.Errors.Select(e => e.RuleName).Distinct(StringComparer.Ordinal).Count());
        AssertError(error, typeof(NoConditionRule), "no condition");
        AssertError(error, typeof(NoActionRule), "no action");
        AssertError(error, typeof(UsedTooEarlyRule), "'order' is used in Match<Customer>");
        AssertError(error, typeof(UsedTooEarlyRule), "before it is bound");
        AssertError(error, typeof(NeverBoundRule), "'customer' is used in Match<Order>");
        AssertError(error, typeof(NeverBoundRule), "no Match, Query or Let binds it");
        AssertError(error, typeof(BoundTwiceRule), "'customer' is bound twice");
        AssertError(error, typeof(ThrowingRule), "Define() failed: out of ideas");
        AssertError(error, typeof(ThrowingConstructorRule), "constructor failed: no parts");
        AssertError(error, typeof(NoConstructorRule), "no constructor without parameters");
        AssertError(error, typeof(BadAliasRule), "can't name a fact");
        AssertError(error, typeof(PropertyAliasRule), "'account.Id' can't name a fact");
        AssertError(error, typeof(ActionUsesUnboundRule), "'order' is used in Then()");
        AssertError(error, typeof(LetOfItselfRule), "before it is bound");
        Assert.DoesNotContain(nameof(GoodRule), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_TwoRulesOfOneName_IsRefused()
    {
        var error = Assert.Throws<RuleCompilationException>(() => Given.Factory(typeof(TwinARule), typeof(TwinBRule)));

        Assert.Equal("twin", Assert.Single(error.Errors).RuleName);
    }

    [Fact]
    public void Compile_RulesOfAnotherFrontEnd_AreValidatedToo()
    {
        var rule = new RuleDefinition { Name = "empty", LoadOrder = "empty", LeftHandSide = [], RightHandSide = [] };

        var error = Assert.Throws<RuleCompilationException>(() => new RuleCompiler().Compile([rule]));

        Assert.Equal(2, error.Errors.Count);
    }

    [Fact]
    public void Compile_NoRules_MakesSessionsThatFireNothing() => Assert.Equal(0, Given.Session().Fire());

    [Fact]
    public void CreateSession_LimitOfZeroFirings_IsRefused() => Assert.Throws<ArgumentException>(
        () => Given.Factory(typeof(GoodRule)).CreateSession(new SessionOptions { FiringsMax = 0 }));

    private static void AssertError(RuleSetException error, Type rule, string text)
    {
        Assert.Contains(error.Errors, e =>
            e.RuleName == rule.FullName && e.Message.Contains(text, StringComparison.Ordinal));
        Assert.Contains(rule.Name, error.Message, StringComparison.Ordinal);
    }

    public sealed class GoodRule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class NoConditionRule : Rule
    {
        public override void Define() => Then().Do(ctx => ctx.Halt());
    }

    public sealed class NoActionRule : Rule
    {
        public override void Define() => When().Match<Customer>();
    }

    public sealed class UsedTooEarlyRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When()
                .Match<Customer>(c => c.Id == order.CustomerId)
                .Match(() => order);
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class NeverBoundRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match<Order>(o => o.CustomerId == customer.Id);
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class BoundTwiceRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).Match(() => customer);
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class ThrowingRule : Rule
    {
        public override void Define() => throw new InvalidOperationException("out of ideas");
    }

    public sealed class ThrowingConstructorRule : Rule
    {
        public ThrowingConstructorRule() => throw new InvalidOperationException("no parts");

        public override void Define() => When().Match<Customer>();
    }

    public sealed class NoConstructorRule(string name) : Rule
    {
        public override void Define() => When().Match<Note>(n => n.Text == name);
    }

    public sealed class BadAliasRule : Rule
    {
        public override void Define() => When().Match(() => new Customer(1, true));
    }

    public sealed class PropertyAliasRule : Rule
    {
        public override void Define()
        {
            var account = new Account(1, 1);
            When().Let(() => account.Id, () => 1);
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class ActionUsesUnboundRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Match<Customer>();
            Then().Do(ctx => ctx.Insert(new Note($"{order.Id}")));
        }
    }

    public sealed class LetOfItselfRule : Rule
    {
        public override void Define()
        {
            int total = 0;
            When().Let(() => total, () => total + 1);
            Then().Do(ctx => ctx.Halt());
        }
    }

    [Name("twin")]
    public sealed class TwinARule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Do(ctx => ctx.Halt());
        }
    }

    [Name("twin")]
    public sealed class TwinBRule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Do(ctx => ctx.Halt());
        }
    }
}
