using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class RepeatabilityTests
{
    [Fact]
    public void Fire_RepeatableRuleAndFactUpdated_FiresAgain()
    {
        var session = Given.Session(typeof(RepeatableRule));
        session.Insert(new Account(1, 1));
        session.Fire();
        session.Update(new Account(1, 2));

        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Fire_NonRepeatableRuleAndFactUpdated_DoesNotFireAgain()
    {
        var session = Given.Session(typeof(OnceRule));
        session.Insert(new Account(1, 1));
        session.Fire();
        session.Update(new Account(1, 2));

        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void Fire_NonRepeatableRuleStopsMatchingBetween_FiresAgain()
    {
        var session = Given.Session(typeof(OnceRule));
        session.Insert(new Account(1, 1));
        session.Fire();
        session.Update(new Account(1, -1));
        Assert.Equal(0, session.Fire());
        session.Update(new Account(1, 2));

        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Fire_NonRepeatableRuleUpdatedBeforeItFired_SeesTheUpdatedFact()
    {
        var session = Given.Session(typeof(OnceRule));
        session.Insert(new Account(1, 1));
        session.Query<Note>();
        session.Update(new Account(1, 7));
        session.Fire();

        Assert.Equal(["once 7"], session.Notes());
    }

    public sealed class RepeatableRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account);
            Then().Do(ctx => ctx.Insert(new Note($"each {account.Balance}")));
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    public sealed class OnceRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account, a => a.Balance > 0);
            Then().Do(ctx => ctx.Insert(new Note($"once {account.Balance}")));
        }
    }
}
