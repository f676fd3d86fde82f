using PbrEngine.Engine.RuleSets.Describing;

namespace PbrEngine.RuleSets.Tests;

/// <summary>The published specification of every version is what its sources say today.</summary>
public sealed class PublishedPagesTests
{
    public static TheoryData<string> Versions => Shipped.Names;

    [Theory]
    [MemberData(nameof(Versions))]
    public void Page_OfEveryVersion_IsCurrent(string version)
    {
        var path = $"docs/rules/{version.Replace('/', '-')}.md";
        Assert.True(
            RuleSetPage.Of(Shipped.Of(version).Check) == Repository.Text(path),
            $"{path} is not current. Write it with: ./pbr rules list {version} --format md > {path}");
    }

    /// <summary>A rule whose source names no clause can't be read against its programme's documents.</summary>
    [Theory]
    [MemberData(nameof(Versions))]
    public void Rules_EveryOne_NamesItsClause(string version) =>
        Assert.All(RuleDescription.Of(Shipped.Of(version).Check), rule => Assert.True(rule.Clause.Length > 0, rule.Id));
}
