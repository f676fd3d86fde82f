using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Tests.Model;

public sealed class QueryStepTests
{
    [Fact]
    public void Text_EveryStep_ReadsAsItsAuthorWroteIt()
    {
        var rule = new RuleDefinitionFactory().Create(new LongQueryRule());

        Assert.Equal(
            "Query first = Match<Order>(o => o.Pence > 0).GroupBy(o => o.CustomerId, x => x).SelectMany(g => g)"
            + ".Where(o => o.Id != 3).Collect().OrderBy(o => o.Pence).ThenByDescending(o => o.Id)"
            + ".Select(c => c.First())",
            rule.LeftHandSide[0].Text);
        Assert.Equal("Query byId = From(first).Collect().ToLookup(o => o.Id, o => o.Pence)", rule.LeftHandSide[1].Text);
        Assert.Equal("Or(Match<Customer>(), And(Match<Supplier>()))", rule.LeftHandSide[2].Text);
    }

    [Fact]
    public void Query_ThenByWithoutOrderByOrSecondBeginning_IsRefused()
    {
        var error = Assert.Throws<RuleDefinitionException>(() => Given.Factory(typeof(TwoBeginningsRule)));

        Assert.Contains("a query begins once", error.Message, StringComparison.Ordinal);
    }

    public sealed class LongQueryRule : Rule
    {
        public override void Define()
        {
            Order first = null!;
            IKeyedLookup<int, int> byId = null!;
            When()
                .Query(() => first, q => q
                    .Match<Order>(o => o.Pence > 0)
                    .GroupBy(o => o.CustomerId)
                    .SelectMany(g => g)
                    .Where(o => o.Id != 3)
                    .Collect()
                    .OrderBy(o => o.Pence)
                    .ThenByDescending(o => o.Id)
                    .Select(c => c.First()))
                .Query(() => byId, q => q.From(() => first).Collect().ToLookup(o => o.Id, o => o.Pence))
                .Or(x => x.Match<Customer>().And(y => y.Match<Supplier>()));
            Then().Do(ctx => ctx.Halt());
        }
    }

    public sealed class TwoBeginningsRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Query(() => order, q => Again(q));
            Then().Do(ctx => ctx.Halt());
        }

        private static IQuery<Order> Again(IQuery query)
        {
            query.Match<Order>();
            return query.Match<Order>();
        }
    }
}
