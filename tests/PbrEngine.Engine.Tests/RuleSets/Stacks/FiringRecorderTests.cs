using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Tests.RuleSets.Stacks;

/// <summary>What is on record of the firings of a session, whichever library the stack has.</summary>
public sealed class FiringRecorderTests
{
    [Fact]
    public void Conclude_Traced_TellsWhichRulesFired()
    {
        var program = RuleLibrary.Compile([typeof(LongWord), typeof(AllCounted)]);

        var trace = program.Conclude([], TraceOptions.On).Trace.ToDictionary(t => t.RuleName);

        Assert.Equal(RuleOutcome.NotMatched, trace["TRIAL-LONG"].Outcome);
        Assert.Equal(RuleOutcome.Fired, trace["TRIAL-DONE"].Outcome);
        Assert.Equal(program.TellsWhyNot, trace["TRIAL-LONG"].FirstFailure is not null);
    }

    [Fact]
    public void Conclude_Traced_TellsWithWhatEachFiredAndWhatItConcluded()
    {
        var program = RuleLibrary.Compile([typeof(LongWord), typeof(AllCounted)]);

        var trace = program.Conclude([new Word("one"), new Word("three")], TraceOptions.On).Trace;

        var firings = trace.Single(t => t.RuleName == "TRIAL-LONG").Firings;
        Assert.Equal([new Word("one"), new Word("three")], firings.Select(f => Assert.Single(f.Facts).Value));
        Assert.Equal([new Length("one", 3), new Length("three", 5)], firings.Select(f => Assert.Single(f.Produced)));
        Assert.All(firings, f => Assert.Equal("word", f.Facts[0].Name));
    }
}
