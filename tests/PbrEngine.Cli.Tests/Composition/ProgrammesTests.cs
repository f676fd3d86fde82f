using System.Reflection;
using System.Text.RegularExpressions;
using PbrEngine.Cli.Composition;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Explaining.Words;

namespace PbrEngine.Cli.Tests.Composition;

public sealed partial class ProgrammesTests
{
    [Theory]
    [InlineData("expanded/v2015-04")]
    [InlineData("phase1/v2012-04")]
    [InlineData("skills/v2013-04")]
    [InlineData("supporting-families/v2022-10")]
    public void All_Programme_IsThere(string name) => Assert.Contains(Programmes.All, r => r.Name == name);

    /// <summary>What is shipped goes through the rehearsal that stands before a night.</summary>
    [Fact]
    public void Rehearsed_WhatIsCarried_HasNoFault() => Assert.Equal(
        Programmes.All.Select(r => r.Hash), Programmes.Carried.Rehearsed(null).RuleSets.Select(r => r.Hash));

    [Fact]
    public void Rules_EveryReasonCode_HasWords()
    {
        var codes = Sources().SelectMany(s => ReasonCode().Matches(s)).Select(m => m.Groups["code"].Value).ToHashSet();
        Assert.Superset(new HashSet<string> { "NOT_ELIGIBLE", "PROBLEM_NOT_MET", "NEED_NOT_MET", "NO_AMOUNT" }, codes);
        Assert.All(
            codes, code => Assert.True(WordBook.BuiltIn.HasReason(code), $"The engine has no words for {code}."));
    }

    [Fact]
    public void All_Programmes_AreInOneOrder() => Assert.Equal(
        Programmes.All.Select(r => r.Name).Order(StringComparer.Ordinal), Programmes.All.Select(r => r.Name));

    [Fact]
    public void Feeds_OfProgrammes_ComeAfterTheBuiltInOnes()
    {
        Assert.Equal(Feed.BuiltIn, Programmes.Feeds.Feeds.Take(Feed.BuiltIn.Count).Select(f => f.Feed));
        Assert.Equal(
            ["rules/skills/v2013-04"], Programmes.Feeds.Feeds.Skip(Feed.BuiltIn.Count).Select(f => f.Origin));
    }

    [Fact]
    public void Rules_EveryResultProblemAndFeed_HasWords() => Assert.All(Programmes.All, ruleSet =>
    {
        Assert.All(ruleSet.Feeds, feed => Assert.True(ruleSet.Words.HasCode(feed.Feed.Code()), feed.Feed.Code()));
        var parameters = ruleSet.Parameters.On(new(2026, 10, 31));
        // What a need is called is data of its rule set.
        var problems = (ruleSet.Subjects is null ? parameters.Codes("problems") : [])
            .Where(code => !parameters.Has("need." + code));
        Assert.All(
            parameters.Codes("results").Concat(problems), code => Assert.True(ruleSet.Words.HasCode(code), code));
    });

    private static IEnumerable<string> Sources()
    {
        Assembly[] assemblies =
        [
            typeof(RuleSets.Expanded.V201504.Outcomes.EligibleFamily).Assembly,
            typeof(RuleSets.Phase1.V201204.Outcomes.EligibleByAllCriteria).Assembly,
            typeof(RuleSets.SupportingFamilies.V202210.Outcomes.EligibleFamily).Assembly,
        ];
        var sources =
            from assembly in assemblies
            from name in assembly.GetManifestResourceNames()
            where name.EndsWith(".cs", StringComparison.Ordinal)
            select assembly.GetManifestResourceStream(name)!;
        foreach (var source in sources)
        {
            using var reader = new StreamReader(source);
            yield return reader.ReadToEnd();
        }
    }

    [GeneratedRegex(@"ResultState\.\w+,\s*""(?<code>[A-Z_]+)""")]
    private static partial Regex ReasonCode();
}
