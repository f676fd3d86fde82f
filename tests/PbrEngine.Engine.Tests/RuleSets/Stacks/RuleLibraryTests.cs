using PbrEngine.Rules.Model;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Tests.RuleSets.Stacks;

/// <summary>What the engine asks of a rules library, whichever the stack has.</summary>
public sealed class RuleLibraryTests
{
    [Fact]
    public void IsRule_RulesAndOthers_TellsThemApart()
    {
        Assert.True(RuleLibrary.IsRule(typeof(LongWord)));
        Assert.False(RuleLibrary.IsRule(typeof(NoRule)));
        Assert.False(RuleLibrary.IsRule(typeof(Rule)));
    }

    [Fact]
    public void Summary_Attributes_AreIdAndDescription()
    {
        Assert.Equal(new("TRIAL-LONG", "A word of its own length."), RuleLibrary.Summary(typeof(LongWord)));
        Assert.Equal("TRIAL-DONE", RuleLibrary.Summary(typeof(AllCounted)).Id);
    }

    [Fact]
    public void Conclude_ChainOfRules_FiresByPriorityAndAnswersEveryFact()
    {
        var program = RuleLibrary.Compile([typeof(AllCounted), typeof(LongWord)]);

        var concluded = program.Conclude([new Word("one"), new Word("three")], TraceOptions.Off);

        Assert.Equal([new Word("one"), new Word("three")], concluded.Facts.OfType<Word>());
        Assert.Equal([3, 5], concluded.Facts.OfType<Length>().Select(l => l.Letters).Order());
        Assert.Single(concluded.Facts.OfType<Done>());
        Assert.Empty(concluded.Trace);
    }

    [Fact]
    public void Conclude_TwoSessions_DoNotSeeEachOther()
    {
        var program = RuleLibrary.Compile([typeof(LongWord)]);
        program.Conclude([new Word("one")], TraceOptions.Off);
        Assert.Equal(2, program.Conclude([new Word("two")], TraceOptions.Off).Facts.Count);
    }

    [Fact]
    public void Conclude_Traced_TellsWhichRulesFired()
    {
        var program = RuleLibrary.Compile([typeof(LongWord), typeof(AllCounted)]);

        var trace = program.Conclude([], TraceOptions.On).Trace.ToDictionary(t => t.RuleName);

        Assert.Equal(RuleOutcome.NotMatched, trace["TRIAL-LONG"].Outcome);
        Assert.Equal(RuleOutcome.Fired, trace["TRIAL-DONE"].Outcome);
    }

    [Fact]
    public void Compile_BrokenRule_RefusesAllAndNamesIt()
    {
        var refusal = Assert.ThrowsAny<RuleSetException>(
            () => RuleLibrary.Compile([typeof(LongWord), typeof(NothingToDo)]));
        Assert.Contains(refusal.Errors, e => e.RuleName.Contains(nameof(NothingToDo), StringComparison.Ordinal));
    }

    private sealed record Word(string Text);

    private sealed record Length(string Of, int Letters);

    private sealed record Done;

    private sealed class NoRule;

    [Name("TRIAL-LONG"), Description("A word of its own length."), Priority(2)]
    internal sealed class LongWord : Rule
    {
        public override void Define()
        {
            Word word = null!;
            When().Match(() => word);
            Then().Yield(_ => new Length(word.Text, word.Text.Length));
        }
    }

    [Name("TRIAL-DONE"), Description("Every word has its length."), Priority(1)]
    internal sealed class AllCounted : Rule
    {
        public override void Define()
        {
            When().Not<Word>(w => w.Text.Length == 0);
            Then().Yield(_ => new Done());
        }
    }

    internal sealed class NothingToDo : Rule
    {
        public override void Define()
        {
            Word word = null!;
            When().Match(() => word);
        }
    }
}
