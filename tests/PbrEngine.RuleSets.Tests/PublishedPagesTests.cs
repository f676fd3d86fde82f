using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Describing;

namespace PbrEngine.RuleSets.Tests;

/// <summary>The published specification of every version is what its sources say today.</summary>
public sealed class PublishedPagesTests
{
    public static TheoryData<string> Versions => [.. Shipped.Checks.Select(Name)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Page_OfEveryVersion_IsCurrent(string version)
    {
        var path = $"docs/rules/{version.Replace('/', '-')}.md";
        Assert.True(
            RuleSetPage.Of(Check(version)) == Repository.Text(path),
            $"{path} is not current. Write it with: ./pbr rules list {version} --format md > {path}");
    }

    /// <summary>A rule whose source names no clause can't be read against its programme's documents.</summary>
    [Theory]
    [MemberData(nameof(Versions))]
    public void Rules_EveryOne_NamesItsClause(string version) =>
        Assert.All(RuleDescription.Of(Check(version)), rule => Assert.True(rule.Clause.Length > 0, rule.Id));

    private static RuleSetCheck Check(string version) => Shipped.Checks.Single(c => Name(c) == version);

    private static string Name(RuleSetCheck check) => $"{check.Source.Programme}/{check.Source.Version}";
}
