using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Describing;

namespace PbrEngine.RuleSets.Tests;

/// <summary>The published specification of every version is what its sources say today.</summary>
public sealed class PublishedPagesTests
{
    private static readonly RuleSetCheck[] Shipped = [Expanded.Check, Phase1.Check, SupportingFamilies.Check];

    public static TheoryData<string> Versions => [.. Shipped.Select(c => c.RuleSet!.Name)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Page_OfEveryVersion_IsCurrent(string version)
    {
        var check = Shipped.Single(c => c.RuleSet!.Name == version);
        var path = $"docs/rules/{version.Replace('/', '-')}.md";
        Assert.True(
            RuleSetPage.Of(check) == Repository.Text(path),
            $"{path} is not current. Write it with: ./pbr rules list {version} --format md > {path}");
    }

    /// <summary>A rule whose source names no clause can't be read against its programme's documents.</summary>
    [Theory]
    [MemberData(nameof(Versions))]
    public void Rules_EveryOne_NamesItsClauseAndConcludesSomething(string version) => Assert.All(
        RuleDescription.Of(Shipped.Single(c => c.RuleSet!.Name == version)),
        rule => Assert.True(rule.Clause.Length > 0 && rule.Effects.Count > 0, rule.Id));
}
