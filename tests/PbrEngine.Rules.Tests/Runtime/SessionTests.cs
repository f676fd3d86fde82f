using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class SessionTests
{
    [Fact]
    public void Insert_EqualFactTwice_IsRefused()
    {
        var session = Given.Session();
        session.Insert(new Customer(1));

        Assert.Throws<ArgumentException>(() => session.Insert(new Customer(1)));
        Assert.False(session.TryInsert(new Customer(1)));
        Assert.True(session.TryInsert(new Customer(2)));
    }

    [Fact]
    public void InsertAll_OneIsThereAlready_InsertsNone()
    {
        var session = Given.Session();
        session.Insert(new Customer(1));

        Assert.Throws<ArgumentException>(() => session.InsertAll([new Customer(2), new Customer(1)]));
        Assert.Throws<ArgumentException>(() => session.InsertAll([new Customer(3), new Customer(3)]));
        Assert.Equal([new Customer(1)], session.Query<Customer>());
    }

    [Fact]
    public void UpdateAndRetract_FactNotThere_AreRefused()
    {
        var session = Given.Session();

        Assert.Throws<ArgumentException>(() => session.Update(new Account(1, 1)));
        Assert.Throws<ArgumentException>(() => session.Retract(new Account(1, 1)));
    }

    [Fact]
    public void Query_TypeGiven_ReturnsFactsInOrderOfInsertionAsTheyAreNow()
    {
        var session = Given.Session();
        session.InsertAll([new Account(2, 1), new Note("x"), new Account(1, 1)]);
        session.Update(new Account(2, 9));

        Assert.Equal([9, 1], session.Query<Account>().Select(a => a.Balance));
        Assert.Equal(3, session.Query<object>().Count());
    }

    [Fact]
    public void Fire_ActionUsesItsContext_SeesRuleMatchAndChangesFacts()
    {
        var session = Given.Session(typeof(BusyRule));
        session.InsertAll([new Account(1, 5), new Supplier(1), new Order(1, 1, 1), new Note("seen before")]);

        session.Fire();

        Assert.Equal(6, session.Query<Account>().Single().Balance);
        Assert.Empty(session.Query<Order>());
        Assert.Equal(
            ["seen before", "busy account,:Supplier", "one", "two"], session.Notes());
    }

    [Fact]
    public void Fire_ActionFiresItsOwnSession_IsRefused()
    {
        var session = Given.Session(typeof(ReentrantRule));
        session.Insert(new Holder(session));

        var error = Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire());
        Assert.IsType<InvalidOperationException>(error.InnerException);
    }

    [Fact]
    public void Reset_AfterFiring_LeavesListsAndTracesAsTheyAre()
    {
        var session = Given.TracedSession(typeof(BusyRule));
        session.InsertAll([new Account(1, 5), new Supplier(1), new Order(1, 1, 1)]);
        session.Fire();
        var (facts, trace) = (session.Facts<object>(), session.GetTrace());

        session.Reset();
        session.Insert(new Note("of the next"));

        Assert.Equal(["busy account,:Supplier", "one", "two"], facts.OfType<Note>().Select(n => n.Text));
        Assert.Equal(new Supplier(1), trace.Single().Firings.Single().Facts[1].Value);
        Assert.Equal(["of the next"], session.Notes());
        Assert.Empty(session.GetTrace().Single().Firings);
    }

    [Fact]
    public void Reset_SomethingIsLeftToUndo_ForgetsIt()
    {
        var session = Given.Session(typeof(UndoingRule));
        session.Insert(new Account(1, 5));
        session.Fire();
        session.Retract(new Account(1, 5));
        Assert.False(session.Agenda.IsEmpty);

        session.Reset();
        session.Insert(new Account(2, 7));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["done 2"], session.Notes());
    }

    [Fact]
    public void Reset_SettingsChanged_AreTheFactorysAgain()
    {
        var session = Given.Session();
        var resolver = session.DependencyResolver;
        session.AutoPropagateLinkedFacts = false;
        session.DependencyResolver = null!;

        session.Reset();

        Assert.True(session.AutoPropagateLinkedFacts);
        Assert.Same(resolver, session.DependencyResolver);
    }

    [Fact]
    public void GetTrace_SessionWithoutTrace_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => Given.Session().GetTrace());

    public sealed record Holder(ISession Session);

    public sealed class ReentrantRule : Rule
    {
        public override void Define()
        {
            Holder holder = null!;
            When().Match(() => holder);
            Then().Do(_ => holder.Session.Fire());
        }
    }

    public sealed class UndoingRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account);
            Then()
                .Do(ctx => ctx.Insert(new Note("done " + account.Id)))
                .Undo(ctx => ctx.Insert(new Note("undone " + account.Id)));
        }
    }

    [Name("busy")]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    public sealed class BusyRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            Order order = null!;
            When().Match(() => account).Match<Supplier>().Query(() => order, q => q.Match<Order>());
            Then()
                .Do(ctx => Note(ctx))
                .Do(ctx => ctx.InsertAll(new[] { new Note("one"), new Note("two") }))
                .Do(ctx => ctx.TryInsert(new Note("one")))
                .Do(ctx => ctx.Update(new Account(account.Id, account.Balance + 1)))
                .Do(ctx => ctx.Retract(order));
        }

        private static void Note(IContext ctx)
        {
            var facts = ctx.Match.Facts.ToList();
            ctx.Insert(new Note($"{ctx.Rule.Name} {facts[0].Declaration.Name},{facts[1].Declaration.Name}:"
                + facts[1].Declaration.Type.Name));
        }
    }
}
