using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Explaining;

[Collection(DemoReaders.Name)]
public sealed class ChosenReportTests(DemoCouncil demo)
{
    private string Family => demo.Lines("results.csv").Select(l => l.Split(',')).First(r => r[6] == "EXP-ATT-01")[0];

    [Fact]
    public void Results_OneAskedFor_IsTheOnlyOneAndAllRulesAreTold()
    {
        var json = demo.Run("explain", Family, "--result", "attachment", "--json").Json();
        Assert.Equal(1, json.GetProperty("results").GetArrayLength());
        Assert.True(json.GetProperty("rules").GetArrayLength() > 15);
    }

    [Fact]
    public void Rules_OneAskedFor_IsTheOnlyOne()
    {
        var json = demo.Run("explain", Family, "--rule", "EXP-ATT-01", "--json").Json();
        Assert.Equal("EXP-ATT-01", json.GetProperty("rules")[0].GetProperty("rule_id").GetString());
        Assert.Equal(1, json.GetProperty("rules").GetArrayLength());
    }
}
