using PbrEngine.Engine.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating;

public sealed class FamilyAssessmentTests
{
    /// <summary>
    /// Rules of family programmes decide over standing, tally and problems; others over what they bring.
    /// </summary>
    [Fact]
    public void RuleFacts_UnlessStated_AreTheFamilys()
    {
        var family = AssessFamily.Assess(A.Family().Build(), A.Run().Build());

        Assert.Equal([family.Standing, family.Tally, .. family.ProblemStandings], family.RuleFacts);
        Assert.Equal(["own"], (family with { RuleFacts = ["own"] }).RuleFacts);
    }
}
