using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class ActionCompilationTests
{
    [Fact]
    public void Fire_RuleWithAService_GetsItFromTheResolver()
    {
        var session = Given.Session(typeof(GreetingRule));
        session.DependencyResolver = new OneGreeter();
        session.Insert(new Customer(3));
        session.Fire();

        Assert.Equal(["hello 3 from greeting", "hello 4 from greeting"], session.Notes());
    }

    [Fact]
    public void Fire_NoResolver_SaysWhatToDo()
    {
        var session = Given.Session(typeof(GreetingRule));
        session.Insert(new Customer(3));

        var error = Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire());
        Assert.Contains("DependencyResolver", error.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fire_Interceptor_DoesTheActionsInTheSessionsPlace()
    {
        var factory = Given.Factory(typeof(TwoActionsRule));
        var seen = new SecondOnly();
        factory.ActionInterceptor = seen;
        var session = factory.CreateSession();
        session.Insert(new Customer(3));
        session.Fire();

        Assert.Equal(["second 3"], session.Notes());
        Assert.Equal([new Customer(3)], seen.Arguments);
    }

    public sealed class Greeter(string word)
    {
        public string Greet(int id) => $"{word} {id}";
    }

    private sealed class OneGreeter : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => serviceType == typeof(Greeter)
            ? new Greeter("hello")
            : context.Rule.Name;
    }

    private sealed class SecondOnly : IActionInterceptor
    {
        public IReadOnlyList<object?> Arguments { get; private set; } = [];

        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
            Arguments = actions.Last().Arguments;
            Assert.Equal(ActionElement.DefaultTrigger, actions.Last().Trigger);
            actions.Last().Invoke();
        }
    }

    [Name("greeting")]
    public sealed class GreetingRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Greeter greeter = null!;
            Dependency().Resolve(() => greeter);
            When().Match(() => customer);
            Then()
                .Do(ctx => ctx.Insert(new Note($"{greeter.Greet(customer.Id)} from {ctx.Rule.Name}")))
                .Do(ctx => ctx.Insert(new Note($"{greeter.Greet(customer.Id + 1)} from {ctx.Resolve<string>()}")));
        }
    }

    public sealed class TwoActionsRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then()
                .Do(ctx => ctx.Insert(new Note($"first {customer.Id}")))
                .Do(ctx => ctx.Insert(new Note($"second {customer.Id}")));
        }
    }
}
