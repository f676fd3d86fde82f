using System.Reflection;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Explaining;

namespace PbrEngine.Engine.Tests.Explaining;

public sealed class ReasonWordsTests
{
    [Fact]
    public void Has_EveryMeasureReason_HasWords()
    {
        var codes = typeof(MeasureReasons).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetValue(null)!)
            .ToList();
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.True(ReasonWords.Has(code), $"There are no words for {code}."));
    }

    [Theory]
    [InlineData("NOT_ATTACHED", "The family isn't attached to the programme yet.")]
    [InlineData("PROBLEM_NOT_MET:crime", "Not enough progress yet on crime and anti-social behaviour.")]
    [InlineData(
        "NOT_WORKED_WITH:assessment+plan+lead_practitioner",
        "Not yet on record for the family: a whole-family assessment, an action plan and a lead practitioner.")]
    [InlineData("STALE:police+housing", "The latest extract is too old (police and housing).")]
    [InlineData(
        "EMPLOYMENT_UNKNOWN:STALE:dwp+early_help",
        "Whether an adult stayed in work can't be told: The latest extract is too old (DWP and early help).")]
    [InlineData(
        "ON_BENEFIT:NO_STEP",
        "An adult is on an out-of-work benefit. No adult took a step towards work in the period.")]
    [InlineData(
        "OTHER_ROUTE_PAYS:sustained_progress",
        "The family's one result is paid as significant and sustained progress.")]
    [InlineData(
        "NEED_NOT_MET:5.1", "A need isn't closed with a positive outcome that has held long enough: 5.1.")]
    [InlineData(
        "MEASURE_NOT_MET:no_crime", "What was delivered speaks against it: crime and anti-social behaviour.")]
    [InlineData("ASSESSED_TOO_LATE", "The assessment came too late to have led to progress on it.")]
    [InlineData(
        "STALE:police NOT_COVERED:housing",
        "The latest extract is too old (police). Extracts don't cover every day of the period (housing).")]
    public void Of_Reason_IsASentence(string reason, string words) => Assert.Equal(words, ReasonWords.Of(reason));

    [Fact]
    public void Of_CodeWithoutWords_IsReadOut()
    {
        Assert.Equal("Too few weeks.", ReasonWords.Of("TOO_FEW_WEEKS"));
        Assert.Equal("Too few weeks: x.", ReasonWords.Of("TOO_FEW_WEEKS:x"));
        Assert.False(ReasonWords.Has("TOO_FEW_WEEKS"));
        Assert.Equal("sustained start", ReasonWords.Subject("sustained_start"));
        Assert.Equal("Not enough progress yet on 10.3.", ReasonWords.Of("PROBLEM_NOT_MET:10.3"));
    }

    [Fact]
    public void Subject_EveryFeed_HasWords() =>
        Assert.All(Feed.BuiltIn, feed => Assert.DoesNotContain('_', ReasonWords.Subject(feed.Code())));
}
