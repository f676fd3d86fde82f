using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class CompiledAlphaTests
{
    [Fact]
    public void Insert_ConditionThatTwoRulesBeginWith_IsEvaluatedOnceAndNamesBoth()
    {
        var session = Given.Session(typeof(OneRule), typeof(OtherRule), typeof(DifferentRule));
        var evaluated = new List<string>();
        session.Events.LhsExpressionEvaluatedEvent += (_, args) =>
            evaluated.Add($"{args.Result}: {string.Join("+", args.Rules.Select(r => r.Name))}");

        session.Insert(new Order(1, 1, 7));

        Assert.Equal(["False: different", "True: one+other"], evaluated);
    }

    [Name("one")]
    public sealed class OneRule : Rule
    {
        public override void Define()
        {
            When().Match<Order>(o => o.Pence > 5);
            Then().Do(ctx => ctx.Halt());
        }
    }

    [Name("other")]
    public sealed class OtherRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Match(() => order, x => x.Pence > 5).Match<Customer>(c => c.Id == order.CustomerId);
            Then().Do(ctx => ctx.Halt());
        }
    }

    [Name("different")]
    public sealed class DifferentRule : Rule
    {
        public override void Define()
        {
            When().Match<Order>(o => o.Pence > 50);
            Then().Do(ctx => ctx.Halt());
        }
    }
}
