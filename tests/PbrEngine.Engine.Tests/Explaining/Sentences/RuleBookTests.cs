using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class RuleBookTests
{
    private static readonly RuleBook Book = new(StorySample.Trace, StorySample.Texts);

    [Fact]
    public void Account_RuleById_IsThatRules()
    {
        Assert.Same(StorySample.Trace.Rules[2], Book.Account("T-3"));
        Assert.Null(Book.Account("T-9"));
    }

    [Fact]
    public void MatchedFor_Conclusion_IsWhatItsRuleMatched()
    {
        Assert.Equal(
            ["parameters", "question:sustained_progress", "problem:education"],
            Book.MatchedFor("objection:sustained_progress:PROBLEM_NOT_MET:education").Select(f => f.Key));
        Assert.Empty(Book.MatchedFor("objection:sustained_progress:PROBLEM_NOT_MET:crime"));
    }

    [Fact]
    public void Text_UnknownPlace_IsEmpty()
    {
        Assert.Equal("Objects to absence.", Book.Description("T-2"));
        Assert.Equal("", Book.Text("T-2", 7, 7));
    }
}
