using System.Linq.Expressions;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Model;

public sealed class RuleBuilderTests
{
    [Fact]
    public void Build_PatternsJoinedByName_FiresForFactsThatMatch()
    {
        var session = new RuleCompiler().Compile([Built().Build()]).CreateSession();
        session.InsertAll([new Customer(1), new Customer(2), new Order(5, 2, 1)]);

        Assert.Equal(1, session.Fire());
        Assert.Equal(["built 2"], session.Notes());
    }

    [Fact]
    public void Build_Alternatives_FireOnceForEach()
    {
        var builder = new RuleBuilder();
        builder.Name("either");
        var either = builder.LeftHandSide().Or();
        either.Pattern(typeof(Customer), "customer");
        either.And().Pattern(typeof(Order), "order");
        builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => ctx.Match.GetHashCode()));
        var session = new RuleCompiler().Compile([builder.Build()]).CreateSession();
        session.InsertAll([new Customer(1), new Order(5, 2, 1)]);

        Assert.Equal(2, session.Fire());
    }

    [Fact]
    public void Build_NothingSaid_IsRefused()
    {
        var error = Assert.Throws<RuleCompilationException>(() => new RuleBuilder().Build());

        Assert.Equal(("", 3), (error.RuleName, error.Errors.Count));
    }

    private static RuleBuilder Built()
    {
        var builder = new RuleBuilder();
        builder.Name("built");
        builder.Description("Made by hand.");
        builder.Priority(3);
        builder.Repeatability(RuleRepeatability.NonRepeatable);
        builder.Tag("one");
        builder.Tags(["two"]);
        builder.Property("colour", "red");
        builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        var order = builder.LeftHandSide().Pattern(typeof(Order), "order");
        Expression<Func<Order, Customer, bool>> theirs = (order, customer) => order.CustomerId == customer.Id;
        order.Condition(theirs);
        Expression<Action<IContext, Customer>> action = (ctx, customer) => Tell(ctx, customer.Id);
        builder.RightHandSide().Action(action);
        return builder;
    }

    private static void Tell(IContext context, int id) => context.Insert(new Note($"{context.Rule.Name} {id}"));
}
