using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class FactTests
{
    [Fact]
    public void Source_LinkedFact_NamesItsRuleAndFacts()
    {
        var session = Given.Session(typeof(Shapes.YieldRuleTests.DiscountRule), typeof(LookRule));
        var sources = new List<IFactSource?>();
        session.Events.RuleFiredEvent += (_, args) => sources.AddRange(args.Facts.Select(f => f.Source));
        session.InsertAll([new Customer(1)]);
        session.Fire();

        var linked = Assert.Single(sources.OfType<ILinkedFactSource>());
        Assert.Equal(FactSourceType.Linked, linked.SourceType);
        Assert.Equal(typeof(Shapes.YieldRuleTests.DiscountRule).FullName, linked.Rule.Name);
        Assert.Contains(new Customer(1), linked.Facts.Select(f => f.Value));
    }

    public sealed class LookRule : Rule
    {
        public override void Define()
        {
            When().Match<Discount>();
            Then().Do(ctx => ctx.Halt());
        }
    }
}
