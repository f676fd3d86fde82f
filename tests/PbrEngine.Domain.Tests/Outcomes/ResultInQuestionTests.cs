using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Domain.Tests.Outcomes;

public sealed class ResultInQuestionTests
{
    [Fact]
    public void Text_OfAnObjection_IsCodeAndWhatItIsAbout()
    {
        var objection = new Objection(
            "F1", "sustained_progress", ResultState.NotAchieved, "PROBLEM_NOT_MET", "help", "EXP-SSP-02");
        Assert.Equal("PROBLEM_NOT_MET:help", objection.Text);
        Assert.Equal("PROBLEM_NOT_MET", (objection with { About = "" }).Text);
    }

    [Fact]
    public void Code_OfEveryState_IsThatOfResultsCsv() => Assert.Equal(
        ["PAYABLE", "BLOCKED", "NOT_ACHIEVED"], Enum.GetValues<ResultState>().Select(s => s.Code()));
}
