using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Tests.Shapes;

public sealed class YieldRuleTests
{
    [Fact]
    public void Fire_YieldedFactMatchesAnotherRule_ChainsForward()
    {
        var session = Given.Session(typeof(DiscountRule), typeof(TellRule));
        session.Insert(new Customer(1));

        Assert.Equal(2, session.Fire());
        Assert.Equal(["tell 1"], session.Notes());
    }

    [Fact]
    public void Retract_FactAtTheRoot_TakesTheWholeChainWithIt()
    {
        var session = Given.Session(typeof(DiscountRule), typeof(TellRule));
        session.InsertAll([new Customer(1), new Customer(2)]);
        session.Fire();
        session.Retract(new Customer(1));

        Assert.Equal([new Discount(2, 100)], session.Query<Discount>());
        Assert.Equal(["tell 2"], session.Notes());
    }

    [Fact]
    public void Insert_FactEqualToALinkedOneWhoseMatchHasEnded_IsAccepted()
    {
        var session = Given.Session(typeof(DiscountRule));
        session.Insert(new Customer(1));
        session.Fire();
        session.Retract(new Customer(1));

        Assert.True(session.TryInsert(new Discount(1, 100)));
    }

    [Fact]
    public void Retract_LinkedFactByHand_IsRefused()
    {
        var session = Given.Session(typeof(DiscountRule));
        session.Insert(new Customer(1));
        session.Fire();

        var error = Assert.Throws<ArgumentException>(() => session.Retract(new Discount(1, 100)));
        Assert.Contains(nameof(DiscountRule), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fire_MatchIsUpdated_LinkedFactIsMadeAnew()
    {
        var session = Given.Session(typeof(BalanceRule));
        session.Insert(new Account(1, 10));
        session.Fire();
        session.Update(new Account(1, 25));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["balance 25"], session.Notes());
    }

    [Fact]
    public void Facts_UpdateEndsTheMatch_LinkedFactGoes()
    {
        var session = Given.Session(typeof(BalanceRule));
        session.Insert(new Account(1, 10));
        session.Fire();
        session.Update(new Account(1, 0));

        Assert.Empty(session.Notes());
    }

    [Fact]
    public void Fire_TwoMatchesYieldEqualFacts_IsRefusedAsInNRules()
    {
        var session = Given.Session(typeof(SameNoteRule));
        session.InsertAll([new Customer(1), new Customer(2)]);

        var error = Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire());
        Assert.Contains(nameof(SameNoteRule), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fire_LinkedByKey_StandsAsLongAsTheMatch()
    {
        var session = Given.Session(typeof(LinkedRule));
        session.Insert(new Account(1, 10));
        session.Fire();
        Assert.Equal(["linked 10"], session.Notes());

        session.Update(new Account(1, 11));
        session.Fire();
        Assert.Equal(["linked 11"], session.Notes());

        session.Retract(new Account(1, 11));
        Assert.Empty(session.Notes());
    }

    [Fact]
    public void Fire_YieldOfAnotherTypeAfterAnUpdate_IsMatchedByItsNewType()
    {
        var session = Given.Session(typeof(KindRule), typeof(AnyCustomerRule));
        session.Insert(new Account(1, 10));
        session.Fire();
        Assert.Equal(["customer"], session.Notes());

        session.Update(new Account(1, -10));
        session.Fire();
        Assert.Empty(session.Notes());
        Assert.Equal([new Supplier(1)], session.Query<Party>());
    }

    public sealed class DiscountRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Yield(_ => new Discount(customer.Id, 100));
        }
    }

    public sealed class TellRule : Rule
    {
        public override void Define()
        {
            Discount discount = null!;
            When().Match(() => discount);
            Then().Yield(_ => new Note($"tell {discount.CustomerId}"));
        }
    }

    public sealed class BalanceRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account, a => a.Balance > 0);
            Then().Yield(_ => new Note($"balance {account.Balance}"));
        }
    }

    public sealed class SameNoteRule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Yield(_ => new Note("same"));
        }
    }

    public sealed class LinkedRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account);
            Then().Do(ctx => Link(ctx, account));
        }

        private static void Link(IContext context, Account account)
        {
            var note = new Note($"linked {account.Balance}");
            if (context.GetLinked("note") is null)
            {
                context.InsertLinked("note", note);
            }
            else
            {
                context.UpdateLinked("note", note);
            }
        }
    }

    public sealed class KindRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account);
            Then().Yield(_ => KindOf(account));
        }

        private static Party KindOf(Account account) =>
            account.Balance > 0 ? new Customer(account.Id) : new Supplier(account.Id);
    }

    public sealed class AnyCustomerRule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Yield(_ => new Note("customer"));
        }
    }
}
