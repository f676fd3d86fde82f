using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Tests.Runtime;

public sealed class CompiledRuleTests
{
    [Fact]
    public void Fire_NoFacts_FiresRulesThatNeedNone()
    {
        var session = Given.Session(typeof(NothingThereRule), typeof(NeedsOrderRule));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["nothing"], session.Notes());
    }

    [Fact]
    public void Fire_LowerRuleFiredBefore_IsMatchedAnewAtOnceSoThatItsFactGoes()
    {
        // The note of the lower rule must be gone before the higher rule, which fires after the update, can see it.
        var session = Given.Session(typeof(HigherRule), typeof(LowerRule), typeof(SpoilRule));
        session.Insert(new Account(1, 5));
        session.Fire();

        Assert.Equal(["spoilt", "seen 1"], session.Notes());
    }

    public sealed class NothingThereRule : Rule
    {
        public override void Define()
        {
            When().Not<Order>();
            Then().Yield(_ => new Note("nothing"));
        }
    }

    public sealed class NeedsOrderRule : Rule
    {
        public override void Define()
        {
            When().Exists<Order>().Not<Customer>();
            Then().Yield(_ => new Note("order"));
        }
    }

    [Priority(5)]
    public sealed class HigherRule : Rule
    {
        public override void Define()
        {
            IEnumerable<Note> notes = null!;
            When().Match<Customer>().Query(() => notes, q => q.Match<Note>().Collect());
            Then().Do(ctx => ctx.TryInsert(new Note($"seen {notes.Count()}"))).Do(ctx => ctx.Halt());
        }
    }

    [Priority(1)]
    public sealed class LowerRule : Rule
    {
        public override void Define()
        {
            Account account = null!;
            When().Match(() => account, a => a.Balance == 5);
            Then().Yield(_ => new Note("low"));
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    public sealed class SpoilRule : Rule
    {
        public override void Define()
        {
            When().Exists<Note>();
            Then()
                .Do(ctx => ctx.Update(new Account(1, 6)))
                .Do(ctx => ctx.Insert(new Customer(1, true)))
                .Do(ctx => ctx.Insert(new Note("spoilt")));
        }
    }
}
