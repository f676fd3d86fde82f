using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class LinkedFactsTests
{
    [Fact]
    public void Fire_LinkedFactsWait_RulesSeeThemWhenTheyAreReleased()
    {
        var session = Given.Session(typeof(LinkingRule), typeof(TellRule));
        session.AutoPropagateLinkedFacts = false;
        session.InsertAll([new Account(1, 1), new Account(2, 2)]);

        Assert.Equal(2, session.Fire());
        var released = Assert.Single(session.PropagateLinked());
        Assert.Equal((LinkedFactAction.Insert, 2), (released.Action, released.FactCount));
        Assert.Equal([new Discount(1, 1), new Discount(2, 2)], released.Facts.Select(f => f.Value));
        Assert.Equal(2, session.Fire());
        Assert.Empty(session.PropagateLinked());
    }

    [Fact]
    public void Update_LinkedFactsOfAllKinds_AreInsertedUpdatedAndRetracted()
    {
        var session = Given.Session(typeof(LinkingRule));
        session.InsertAll([new Account(1, 1), new Account(2, 2)]);
        session.Fire();
        session.AutoPropagateLinkedFacts = false;
        session.UpdateAll([new Account(1, 5), new Account(2, 0)]);
        session.Insert(new Account(3, 3));
        session.Fire();

        Assert.Equal(
            [LinkedFactAction.Update, LinkedFactAction.Retract, LinkedFactAction.Insert],
            session.PropagateLinked().Select(s => s.Action));
        Assert.Equal([new Discount(1, 5), new Discount(3, 3)], session.Facts<Discount>());
    }

    [Theory]
    [InlineData(-1, "already has")]
    [InlineData(-2, "has no linked")]
    [InlineData(-3, "is already there")]
    public void Fire_LinkedTwiceOrNotAtAll_IsRefused(int balance, string because)
    {
        var session = Given.Session(typeof(LinkingRule));
        session.InsertAll([new Discount(-3, -3), new Account(balance, balance)]);

        var error = Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire());
        Assert.Contains(because, error.InnerException!.Message, StringComparison.Ordinal);
    }

    public sealed class LinkingRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account);
            Then().Do(ctx => Link(ctx, account));
        }

        private static void Link(IContext ctx, Account account)
        {
            var discount = new Discount(account.Id, account.Balance);
            switch (account.Balance)
            {
                case -1:
                    ctx.InsertAllLinked([new(1, discount), new(1, new Note(""))]);
                    break;
                case -2:
                    ctx.UpdateAllLinked([new(1, discount)]);
                    break;
                case 0:
                    ctx.RetractAllLinked([new(1, discount)]);
                    break;
                case var _ when ctx.GetLinkedKeys().Count == 0:
                    ctx.InsertLinked(1, discount);
                    break;
                default:
                    ctx.UpdateLinked(1, discount);
                    break;
            }
        }
    }

    public sealed class TellRule : Rule
    {
        public override void Define()
        {
            Discount discount = null!;
            When().Match(() => discount);
            Then().Do(ctx => ctx.Insert(new Note($"{discount}")));
        }
    }
}
