using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class CompiledFilterTests
{
    [Fact]
    public void Fire_KeyUnchanged_DoesNotFireAgain()
    {
        var session = Given.Session(typeof(TensRule));
        session.Insert(new Account(1, 10));
        Assert.Equal(1, session.Fire());

        session.Update(new Account(1, 15));
        Assert.Equal(0, session.Fire());

        session.Update(new Account(1, 20));
        session.Update(new Account(1, 12));
        Assert.Equal(0, session.Fire());

        session.Update(new Account(1, 20));
        Assert.Equal(1, session.Fire());
        Assert.Equal(["10", "20"], session.Notes());
    }

    [Fact]
    public void Fire_PredicateFails_MatchStandsButDoesNotFire()
    {
        var session = Given.TracedSession(typeof(TensRule));
        session.Insert(new Account(1, -10));

        Assert.Equal(0, session.Fire());
        session.Update(new Account(1, 10));
        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Insert_FilterThrows_IsReportedOrTaken()
    {
        var session = Given.Session(typeof(BadFilterRule));
        var error = Assert.Throws<AgendaExpressionEvaluationException>(() => session.Insert(new Order(1, 0, 5)));
        Assert.Equal(("10 / order.CustomerId > 1", typeof(BadFilterRule).FullName), (error.Expression, error.RuleName));

        var other = Given.Session(typeof(BadFilterRule));
        other.Events.AgendaExpressionFailedEvent += (_, args) => args.IsHandled = true;
        other.InsertAll([new Order(1, 0, 5), new Order(2, 4, 5)]);
        Assert.Equal(1, other.Fire());
    }

    public sealed class TensRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account);
            Filter().OnChange(() => account.Balance / 10).Where(() => account.Balance > 0);
            Then().Do(ctx => ctx.Insert(new Note($"{account.Balance}")));
        }
    }

    public sealed class BadFilterRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Match(() => order);
            Filter().Where(() => 10 / order.CustomerId > 1);
            Then().Do(ctx => ctx.Halt());
        }
    }
}
