using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Tests.RuleSets.V209901.Outcomes;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.RuleSets;

public sealed class RuleSetLoaderTests
{
    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["v2099-01/manifest.yaml"] = "programme: trial\nlabel: A trial\nfrom: 2099-01-01\n",
        ["v2099-01/parameters/one.yaml"] = """
            parameters:
              - id: one
                label: The only one
                unit: count
                reference: none
                provenance: seen
                values: [{ from: 2099-01-01, value: 7 }]
            """,
        ["v2099-01/outcomes/TRIAL-01.cs"] = "// source of the rule",
    };

    [Fact]
    public void Load_OneVersion_IsReadWhole()
    {
        var ruleSet = Assert.Single(Load(Sources));
        Assert.Equal(("trial/v2099-01", "A trial"), (ruleSet.Name, ruleSet.Label));
        Assert.Equal(A.Day("2099-01-01"), ruleSet.From);
        Assert.Equal(7, ruleSet.Parameters.On(A.Day("2099-01-01")).Number("one"));
        Assert.Equal([new RuleSummary("TRIAL-01", "Says that nobody is eligible.")], ruleSet.Rules);
    }

    [Fact]
    public void Load_SeveralVersions_AreInOrderWithTheirOwnRules()
    {
        var two = Sources.ToDictionary(StringComparer.Ordinal);
        two["v2098-01/manifest.yaml"] = "programme: trial\nlabel: Earlier\nfrom: 2098-01-01\n";
        var loaded = Load(two);
        Assert.Equal(["v2098-01", "v2099-01"], loaded.Select(s => s.Version));
        Assert.Equal([0, 1], loaded.Select(s => s.Rules.Count));
        Assert.NotEqual(loaded[0].Hash, loaded[1].Hash);
    }

    [Fact]
    public void Load_NoSources_IsNoRuleSet() => Assert.Empty(Load(new(StringComparer.Ordinal) { ["Strings.resources"] = "x" }));

    [Theory]
    [InlineData("v2099-01/manifest.yaml", "has no manifest.yaml")]
    public void Load_NoManifest_IsRefused(string without, string problem)
    {
        var fewer = Sources.Where(s => s.Key != without).ToDictionary(StringComparer.Ordinal);
        var fault = Assert.Throws<FormatException>(() => Load(fewer));
        Assert.Contains(problem, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Every source counts, by name as well as by text; line endings don't.</summary>
    [Fact]
    public void Hash_Sources_DecideIt()
    {
        var hash = Load(Sources)[0].Hash;
        Assert.Equal(hash, Load(Changed("v2099-01/outcomes/TRIAL-01.cs", "// source of the rule"))[0].Hash);
        Assert.NotEqual(hash, Load(Changed("v2099-01/outcomes/TRIAL-01.cs", "// source of the rules"))[0].Hash);
        Assert.NotEqual(hash, Load(Changed("v2099-01/outcomes/TRIAL-02.cs", ""))[0].Hash);
        var windows = Sources.ToDictionary(s => s.Key, s => s.Value.ReplaceLineEndings("\r\n"), StringComparer.Ordinal);
        Assert.Equal(hash, Load(windows)[0].Hash);
    }

    private static Dictionary<string, string> Changed(string name, string text)
    {
        var changed = Sources.ToDictionary(StringComparer.Ordinal);
        changed[name] = text;
        return changed;
    }

    private static IReadOnlyList<RuleSet> Load(Dictionary<string, string> sources) =>
        RuleSetLoader.Load(new SourceAssembly(sources, typeof(NobodyIsEligible), typeof(RuleSetLoaderTests)));
}
