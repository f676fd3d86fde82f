using PbrEngine.Engine.Running;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Running;

public sealed class RuleSetsInForceTests
{
    private static readonly DateOnly Day = new(2026, 10, 31);

    [Fact]
    public void On_SeveralVersions_IsTheLatestThatHasBegun()
    {
        var sample = SampleRuleSet.Named("expanded");
        var began = sample with { From = Day, Hash = "began" };
        var later = sample with { From = Day.AddDays(1), Hash = "later" };

        Assert.Same(began, Assert.Single(RuleSetsInForce.On([sample, later, began], Day, programme: null)));
    }

    [Fact]
    public void On_OneProgramme_LeavesTheOthersOut()
    {
        var phase1 = SampleRuleSet.Named("phase1");

        Assert.Same(
            phase1, Assert.Single(RuleSetsInForce.On([SampleRuleSet.Named("expanded"), phase1], Day, "phase1")));
    }
}
