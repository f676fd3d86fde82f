using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Describing;
using PbrEngine.Engine.Tests.RuleSets.Releasing;

namespace PbrEngine.Engine.Tests.RuleSets.Describing;

public sealed class RuleSetPageTests
{
    [Fact]
    public void Of_Draft_SaysSo() => Assert.Contains(
        "- Draft: it may change", RuleSetPage.Of(RuleSetCheck.Of(new TrialSources().Source())),
            StringComparison.Ordinal);

    [Fact]
    public void Of_Release_SaysByWhomWithItsHash()
    {
        var source = ReleaseSealTests.Released().Source();
        Assert.Contains(
            $"- Released by r.eleaser on 2099-01-01T00:00:00Z, hash `{RuleSetHash.Of(source)}`",
            RuleSetPage.Of(RuleSetCheck.Of(source)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_RulesAndParameters_AreListed()
    {
        var page = RuleSetPage.Of(RuleSetCheck.Of(new TrialSources().Source()));
        Assert.Contains("### TRIAL-01\n\nSays that nobody is eligible.\n", page, StringComparison.Ordinal);
        Assert.Contains("- Reads: `one`\n- Fires: no scenario says so\n", page, StringComparison.Ordinal);
        Assert.Contains("| `one` | The only one | 2099-01-01 | 7 | seen | Clause 1 |\n", page,
            StringComparison.Ordinal);
    }
}
