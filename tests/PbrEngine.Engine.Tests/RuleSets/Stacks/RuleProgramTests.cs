using PbrEngine.Rules.Runtime;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Tests.RuleSets.Stacks;

/// <summary>Compiled rules, whichever library the stack has.</summary>
public sealed class RuleProgramTests
{
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
    public void Conclude_ManyAtOnceAndSomeFail_EachAnswersForItsOwnFacts()
    {
        var program = RuleLibrary.Compile([typeof(AllCounted), typeof(LongWord), typeof(LastLetter)]);
        Parallel.For(0, 500, i =>
        {
            var trace = i % 3 == 0 ? TraceOptions.On : TraceOptions.Off;
            if (i % 5 == 0)
            {
                Assert.ThrowsAny<RuleExpressionEvaluationException>(() => program.Conclude([new Word("")], trace));
                return;
            }
            var word = new Word(new string('x', 1 + (i % 7)));
            var concluded = program.Conclude([word], trace);
            Assert.Equal([word], concluded.Facts.OfType<Word>());
            Assert.Equal(trace.IsOn ? 3 : 0, concluded.Trace.Count);
        });
    }

    [Fact]
    public void Conclude_RuleThatNeverEnds_IsStoppedAndNamed()
    {
        var program = RuleLibrary.Compile([typeof(LongWord), typeof(AnotherWord)]);
        var loop = Assert.Throws<RuleLoopException>(() => program.Conclude([new Word("one")], TraceOptions.Off));
        Assert.Contains("TRIAL-MORE", loop.RuleNames);
    }

    [Fact]
    public void Conclude_ConditionThatThrows_IsAFailureOfTheRules()
    {
        var program = RuleLibrary.Compile([typeof(LastLetter)]);
        var failure = Assert.ThrowsAny<RuleExpressionEvaluationException>(
            () => program.Conclude([new Word("")], TraceOptions.Off));
        Assert.Contains("Text", failure.Expression, StringComparison.Ordinal);
        Assert.IsType<IndexOutOfRangeException>(failure.InnerException);
    }
}
