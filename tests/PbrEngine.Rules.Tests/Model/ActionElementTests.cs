using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Tests.Model;

public sealed class ActionElementTests
{
    [Fact]
    public void Yield_WithAWayToUpdate_SeesTheFactMadeBefore()
    {
        var session = Given.Session(typeof(CountingRule));
        session.Insert(new Account(1, 10));
        session.Fire();
        Assert.Equal(["10"], session.Notes());

        session.Update(new Account(1, 20));
        session.Fire();
        Assert.Equal(["10 then 20"], session.Notes());
    }

    [Fact]
    public void Trigger_EachKind_IsDoneAtItsMoment()
    {
        var session = Given.Session(typeof(MomentsRule));
        session.Insert(new Account(1, 10));
        session.Fire();
        Assert.Equal(["first 10"], session.Notes());

        session.Update(new Account(1, 20));
        session.Fire();
        Assert.Equal(["first 10", "again 20"], session.Notes());

        session.Retract(new Account(1, 20));
        session.Fire();
        Assert.Equal(["first 10", "again 20", "over 20"], session.Notes());
    }

    [Fact]
    public void Undo_MatchThatNeverFired_IsNotDone()
    {
        var session = Given.Session(typeof(MomentsRule));
        session.Insert(new Account(1, 10));
        session.Retract(new Account(1, 10));

        Assert.Equal(0, session.Fire());
        Assert.Empty(session.Notes());
    }

    public sealed class CountingRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account);
            Then().Yield(
                _ => new Note($"{account.Balance}"),
                (_, before) => new Note($"{before.Text} then {account.Balance}"));
        }
    }

    public sealed class MomentsRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account);
            Then()
                .Action(ctx => ctx.Insert(new Note($"first {account.Balance}")), ActionTrigger.Activated)
                .Action(ctx => ctx.Insert(new Note($"again {account.Balance}")), ActionTrigger.Reactivated)
                .Undo(ctx => ctx.Insert(new Note($"over {account.Balance}")));
        }
    }
}
