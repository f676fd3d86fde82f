using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class OrderOfFiringTests
{
    [Fact]
    public void Fire_RulesOfDifferentPriority_HigherFirstThenByTypeNameThenByInsertion()
    {
        var session = Given.Session(typeof(LowRule), typeof(BNormalRule), typeof(ANormalRule), typeof(HighRule));
        session.InsertAll([new Customer(2), new Customer(1)]);

        session.Fire();

        Assert.Equal(
            ["high 2", "high 1", "a 2", "a 1", "b 2", "b 1", "low 2", "low 1"], session.Notes());
    }

    [Fact]
    public void Fire_LowRuleMakesAHighRuleMatch_TheHighRuleComesNext()
    {
        var session = Given.Session(typeof(MakeCustomerRule), typeof(HighRule));
        session.InsertAll([new Supplier(1), new Supplier(2)]);

        session.Fire();

        Assert.Equal(["made 1", "high 1", "made 2", "high 2"], session.Notes());
    }

    [Fact]
    public void Fire_Halt_FinishesTheRuleAndGoesOnAtTheNextCall()
    {
        var session = Given.Session(typeof(HaltRule), typeof(LowRule));
        session.Insert(new Customer(1));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["after halt"], session.Notes());

        Assert.Equal(1, session.Fire());
        Assert.Equal(["after halt", "low 1"], session.Notes());
    }

    public abstract class NamingRule(string name) : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.Insert(new Note($"{name} {customer.Id}")));
        }
    }

    [Priority(10)]
    public sealed class HighRule() : NamingRule("high");

    public sealed class ANormalRule() : NamingRule("a");

    public sealed class BNormalRule() : NamingRule("b");

    [Priority(-10)]
    public sealed class LowRule() : NamingRule("low");

    public sealed class MakeCustomerRule : Rule
    {
        public override void Define()
        {
            Supplier supplier = null!;
            When().Match(() => supplier);
            Then()
                .Do(ctx => ctx.Insert(new Note($"made {supplier.Id}")))
                .Yield(_ => new Customer(supplier.Id, true));
        }
    }

    [Priority(5)]
    public sealed class HaltRule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then()
                .Do(ctx => ctx.Halt())
                .Do(ctx => ctx.Insert(new Note("after halt")));
        }
    }
}
