using PbrEngine.Rules.Model;

namespace PbrEngine.Engine.Tests.RuleSets.Stacks;

/// <summary>What the engine asks of a rules library, whichever the stack has.</summary>
public sealed class RuleLibraryTests
{
    [Fact]
    public void IsRule_RulesAndOthers_TellsThemApart()
    {
        Assert.True(RuleLibrary.IsRule(typeof(LongWord)));
        Assert.False(RuleLibrary.IsRule(typeof(Word)));
        Assert.False(RuleLibrary.IsRule(typeof(Rule)));
    }

    [Fact]
    public void Summary_Attributes_AreIdAndDescription()
    {
        Assert.Equal(new("TRIAL-LONG", "A word of its own length."), RuleLibrary.Summary(typeof(LongWord)));
        Assert.Equal("TRIAL-DONE", RuleLibrary.Summary(typeof(AllCounted)).Id);
        Assert.Equal(new("", ""), RuleLibrary.Summary(typeof(NothingToDo)));
    }

    [Fact]
    public void Compile_BrokenRule_RefusesAllAndNamesIt()
    {
        var refusal = Assert.ThrowsAny<RuleSetException>(
            () => RuleLibrary.Compile([typeof(LongWord), typeof(NothingToDo)]));
        Assert.Contains(refusal.Errors, e => e.RuleName.Contains(nameof(NothingToDo), StringComparison.Ordinal));
    }
}
