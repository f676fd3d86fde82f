using System.Text.RegularExpressions;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests;

/// <summary>What holds of the sources of every programme alike.</summary>
public sealed partial class RuleSetSourcesTests
{
    public static TheoryData<string> Versions => Shipped.Names;

    [Theory]
    [InlineData("expanded/v2015-04", "2014-04-01")]
    [InlineData("phase1/v2012-04", "2012-04-01")]
    [InlineData("skills/v2013-04", "2013-04-01")]
    [InlineData("supporting-families/v2022-10", "2022-04-01")]
    public void RuleSet_Manifest_IsTheProgrammesFirstVersion(string version, string from)
    {
        var ruleSet = Shipped.Of(version).RuleSet;
        Assert.Equal((version, A.Day(from)), (ruleSet.Name, ruleSet.From));
        Assert.Matches("^[0-9a-f]{64}$", ruleSet.Hash);
    }

    [Fact]
    public void RuleSet_Manifest_IsLookedAtForEveryVersion() => Assert.Equal(4, Shipped.All.Count);

    [Theory]
    [MemberData(nameof(Versions))]
    public void Rules_Ids_AreThoseOfTheirFiles(string version)
    {
        var files = Shipped.Of(version).Source.In("outcomes").Select(f => FileId().Match(f.Name).Groups["id"].Value);
        var rules = Shipped.Of(version).RuleSet.Rules;
        Assert.Equal(files.Order(StringComparer.Ordinal), rules.Select(r => r.Id));
        Assert.All(rules, r => Assert.EndsWith(".", r.Description, StringComparison.Ordinal));
    }

    /// <summary>No number, date or code list in rule source: digits stand in ids, tags and priorities only.</summary>
    [Theory]
    [MemberData(nameof(Versions))]
    public void Outcomes_Source_HoldsNoNumber(string version)
    {
        var outcomes = Shipped.Of(version).Source.In("outcomes").ToList();
        Assert.NotEmpty(outcomes);
        Assert.All(outcomes, source =>
        {
            var bare = Ids().Replace(Attributes().Replace(Comments().Replace(source.Text, ""), ""), "");
            Assert.False(bare.Any(char.IsAsciiDigit), $"{source.Name} holds a number outside its ids:\n{bare}");
        });
    }

    [GeneratedRegex(@"/outcomes/(?<id>[A-Z0-9]+-[A-Z]{3}-\d{2})-")]
    private static partial Regex FileId();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comments();

    // A version's folder is a part of its namespaces, those that a file uses among them.
    [GeneratedRegex(@"Priority\(\d+\)|Tag\(""[a-z0-9-]+""\)|(namespace|using) [^;]+;", RegexOptions.ExplicitCapture)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"""[A-Z0-9]+-[A-Z]{3}-\d{2}""")]
    private static partial Regex Ids();
}
