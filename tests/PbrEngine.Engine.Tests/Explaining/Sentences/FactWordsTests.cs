using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.Engine.Explaining.Words;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class FactWordsTests
{
    [Theory]
    [InlineData("question:attachment", "", "the result attachment")]
    [InlineData(
        "problem:education", "state=NotMet;need=Y;measures=absence+exclusions",
        "the problem school attendance and exclusions (not met, need yes)")]
    [InlineData(
        "measure:absence:P1", "state=Met;reason=", "the measure school attendance (met)")]
    [InlineData(
        "objection:attachment:NOT_ATTACHED", "effect=NOT_ACHIEVED;rule=EXP-GEN-02",
        "the objection “The family isn't attached to the programme yet” (not achieved)")]
    [InlineData(
        "objection:sustained_progress:PROBLEM_NOT_MET:crime", "",
        "the objection “Not enough progress yet on crime and anti-social behaviour”")]
    [InlineData(
        "outcome:attachment", "state=PAYABLE;pence=80000;rule=X", "the outcome of attachment (payable, £800.00)")]
    [InlineData(
        "measure:absence", "state=NotMet;reason=OVER_THRESHOLD",
        "the measure school attendance (not met, “Absence is at or over the threshold”)")]
    [InlineData(
        "standing", "attached_on=2026-01-02;plan_on=",
        "where the family stands (attached on 2 Jan 2026, plan on not stated)")]
    [InlineData("outcome:attachment", "state=PAYABLE", "the outcome of attachment (payable)")]
    [InlineData("tally", "certain=1", "the count of problems (certain 1)")]
    [InlineData("ApprenticeStart", "", "ApprenticeStart")]
    public void Of_CitedFact_IsWords(string key, string values, string words) =>
        Assert.Equal(words, FactWords.Of(new(key, values), WordBook.BuiltIn));
}
