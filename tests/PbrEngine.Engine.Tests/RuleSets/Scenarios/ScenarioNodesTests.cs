using System.Text;
using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.Engine.RuleSets.Scenarios;

namespace PbrEngine.Engine.Tests.RuleSets.Scenarios;

public sealed class ScenarioNodesTests
{
    [Theory]
    [InlineData("{ a: 1, b: { c: 2, d: 3 } }", "{ b: { d: 4 } }", "{ a: 1, b: { c: 2, d: 4 } }")]
    [InlineData("{ a: [1, 2] }", "{ a: [3] }", "{ a: [3] }")]
    [InlineData("{ a: { b: 1 } }", "{ a: none }", "{ a: none }")]
    [InlineData("{ a: 1 }", "{ b: 2 }", "{ b: 2, a: 1 }")]
    public void Over_OwnFields_StandOverTheUsual(string usual, string own, string whole) => Assert.Equal(
        ScenarioNodes.Given(Node(whole)), ScenarioNodes.Given(ScenarioNodes.Over(Node(usual), Node(own))));

    [Theory]
    [InlineData("{ a: 1, name: x, expect: { y: z } }", "{ name: other, a: 1 }", true)]
    [InlineData("{ a: [1, 2] }", "{ a: [2, 1] }", false)]
    [InlineData("{ a: [12] }", "{ a: [1, 2] }", false)]
    [InlineData("{ a: { b: 1 } }", "{ a: { b: 2 } }", false)]
    public void Given_Facts_AreTheSameWhateverTheirOrder(string one, string other, bool same) =>
        Assert.Equal(same, ScenarioNodes.Given(Node(one)) == ScenarioNodes.Given(Node(other)));

    private static SafeNode Node(string yaml) => SafeYaml.Read(Encoding.UTF8.GetBytes(yaml)).Root!;
}
