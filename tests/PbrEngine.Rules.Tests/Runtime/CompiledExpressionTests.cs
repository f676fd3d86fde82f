using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class CompiledExpressionTests
{
    [Fact]
    public void Insert_ConditionThrowsAndSomebodyTakesIt_CountsAsNotMet()
    {
        var session = Given.Session(typeof(RuleExceptionTests.BadLetRule), typeof(DivideRule));
        var errors = new List<string>();
        session.Events.LhsExpressionFailedEvent += (_, args) =>
        {
            args.IsHandled = true;
            errors.Add($"{args.Exception!.GetType().Name} {args.Facts.Single().Value}");
        };
        session.InsertAll([new Order(1, 0, 1), new Order(2, 5, 1)]);

        Assert.Equal(2, session.Fire());
        Assert.Equal(["divided 2"], session.Notes());
        Assert.All(errors, e => Assert.StartsWith("DivideByZeroException Order { Id = 1", e, StringComparison.Ordinal));
    }

    [Fact]
    public void Insert_QueryStepThrowsAndSomebodyTakesIt_GivesNoResult()
    {
        var session = Given.Session(typeof(DivideQueryRule));
        session.Events.LhsExpressionFailedEvent += (_, args) => args.IsHandled = true;
        session.InsertAll([new Order(1, 0, 1), new Order(2, 5, 1)]);
        Assert.Equal(0, session.Fire());

        session.Retract(new Order(1, 0, 1));
        Assert.Equal(1, session.Fire());
    }

    public sealed class DivideRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Match(() => order, o => 10 / o.CustomerId == 2);
            Then().Do(ctx => ctx.Insert(new Note($"divided {order.Id}")));
        }
    }

    public sealed class DivideQueryRule : Rule
    {
        public override void Define()
        {
            IEnumerable<int> shares = null!;
            When()
                .Query(() => shares, q => q.Match<Order>().Select(o => 10 / o.CustomerId).Collect())
                .Having(() => shares.Any());
            Then().Do(ctx => ctx.Halt());
        }
    }
}
