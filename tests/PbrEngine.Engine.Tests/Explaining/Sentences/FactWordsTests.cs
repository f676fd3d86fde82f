using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class FactWordsTests
{
    [Theory]
    [InlineData("question:attachment", "", "the result attachment")]
    [InlineData(
        "problem:education", "state=NotMet;need=Y;measures=absence+exclusions",
        "the problem school attendance and exclusions (state NotMet, need Y)")]
    [InlineData(
        "measure:absence:P1", "state=Met;reason=", "the measure school attendance (state Met, reason not stated)")]
    [InlineData(
        "objection:attachment:NOT_ATTACHED", "effect=NOT_ACHIEVED;rule=EXP-GEN-02",
        "the objection “The family isn't attached to the programme yet” (effect NOT_ACHIEVED, rule EXP-GEN-02)")]
    [InlineData(
        "objection:sustained_progress:PROBLEM_NOT_MET:crime", "",
        "the objection “Not enough progress yet on crime and anti-social behaviour”")]
    [InlineData("outcome:attachment", "state=PAYABLE", "the outcome of attachment (state PAYABLE)")]
    [InlineData("tally", "certain=1", "the count of problems (certain 1)")]
    [InlineData("ApprenticeStart", "", "ApprenticeStart")]
    public void Of_CitedFact_IsWords(string key, string values, string words) =>
        Assert.Equal(words, FactWords.Of(new(key, values)));
}
