using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.TestKit.Runs;

/// <summary>Rules whose conclusions the test states: a function from facts inserted to facts concluded.</summary>
public static class FixedSessions
{
    /// <summary>A rule set of one rule that concludes what the function says.</summary>
    public static ISessionFactory Of(Func<IReadOnlyList<object>, IEnumerable<object>> conclude)
    {
        var rule = new RuleDefinitionFactory().Create(new FixedRule(conclude));
        return new RuleCompiler().Compile([rule]);
    }

    [Name("FIXED")]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class FixedRule(Func<IReadOnlyList<object>, IEnumerable<object>> conclude) : Rule
    {
        public override void Define()
        {
            IEnumerable<object> facts = null!;

            When()
                .Query(() => facts, q => q.Match<object>().Collect());

            Then()
                .Do(ctx => ctx.InsertAll(Conclude(facts)));
        }

        private IEnumerable<object> Conclude(IEnumerable<object> facts) => conclude([.. facts]);
    }
}
