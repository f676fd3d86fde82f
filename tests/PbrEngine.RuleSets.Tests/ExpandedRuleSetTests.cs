using System.Text.RegularExpressions;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests;

public sealed partial class ExpandedRuleSetTests
{
    private static readonly ParametersOn Today = Expanded.RuleSet.Parameters.On(A.Day("2026-10-31"));

    [Fact]
    public void RuleSet_Manifest_IsTheProgrammesFirstVersion()
    {
        Assert.Equal("expanded/v2015-04", Expanded.RuleSet.Name);
        Assert.Equal(A.Day("2014-04-01"), Expanded.RuleSet.From);
        Assert.Matches("^[0-9a-f]{64}$", Expanded.RuleSet.Hash);
    }

    [Fact]
    public void Rules_Ids_AreThoseOfTheirFiles()
    {
        var files = Outcomes().Select(s => FileId().Match(s.Key).Groups["id"].Value);
        Assert.Equal(files.Order(StringComparer.Ordinal), Expanded.RuleSet.Rules.Select(r => r.Id));
        Assert.All(Expanded.RuleSet.Rules, r => Assert.EndsWith(".", r.Description, StringComparison.Ordinal));
    }

    /// <summary>The values of 09, written down a second time in the test kit.</summary>
    [Fact]
    public void Parameters_OfTheContract_HaveItsValues() => Assert.All(A.Parameters().Build().All, expected =>
    {
        var value = Assert.Single(expected.Values);
        if (value.Number is { } number)
            Assert.Equal(number, Today.Pence(expected.Id));
        else
            Assert.Equal(value.Codes, Today.Codes(expected.Id));
    });

    [Fact]
    public void Parameters_ThatRulesAndMeasuresAskFor_Exist()
    {
        var ids = Expanded.RuleSet.Parameters.All.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var asked = Outcomes().Select(s => s.Value)
            .Concat(Repository.CSharp("src/PbrEngine.Engine/Evaluating"))
            .Concat(Repository.CSharp("src/PbrEngine.Engine/Loading"))
            .SelectMany(text => Asked().Matches(text).Select(m => m.Groups["id"].Value))
            .ToHashSet(StringComparer.Ordinal);
        Assert.True(asked.Count >= 15, $"only {asked.Count} found");
        Assert.Subset(ids, asked);
        // Ids that are put together from a prefix or a problem's code.
        Assert.All(NeedCodes.Problems, code => Assert.Contains($"problem.{code}.measures", ids));
        Assert.All(NeedCodes.Problems, code => Assert.Contains($"problem.{code}.presence", ids));
        Assert.All(NeedCodes.Problems, code => Assert.Contains($"need_closed.sustain_days.{code}", ids));
        string[] changes = ["result_months", "baseline_months", "fall_percent"];
        Assert.All(
            changes, part => Assert.True(ids.Contains($"offending.{part}") && ids.Contains($"asb.{part}"), part));
        string[] clear = ["clear_months", "before_months"];
        Assert.All(
            clear, part => Assert.True(ids.Contains($"help.{part}") && ids.Contains($"domestic_abuse.{part}"), part));
    }

    [Fact]
    public void Parameters_MeasuresOfProblems_AreMeasuresOfTheProgramme()
    {
        var measures = Today.Codes("measures").ToHashSet(StringComparer.Ordinal);
        Assert.Equal(NeedCodes.Problems, Today.Codes("problems"));
        Assert.All(NeedCodes.Problems, code =>
            Assert.Subset(measures, Today.Codes($"problem.{code}.measures").ToHashSet(StringComparer.Ordinal)));
    }

    /// <summary>The same sources checked out on Windows are the same rule set.</summary>
    [Fact]
    public void Hash_OtherLineEndings_IsTheSame()
    {
        var windows = Expanded.Sources.ToDictionary(
            s => s.Key, s => s.Value.ReplaceLineEndings("\r\n"), StringComparer.Ordinal);
        Assert.Equal(Expanded.RuleSet.Hash, HashOf(windows));
    }

    [Fact]
    public void Hash_OneCharacterOfAnySource_ChangesIt()
    {
        string[] parts =
        [
            "/manifest.yaml", "/parameters/payment.yaml", "/outcomes/EXP-ATT-01-attachment.cs",
        ];
        Assert.All(parts, part =>
        {
            var changed = Expanded.Sources.ToDictionary(StringComparer.Ordinal);
            changed[Expanded.Version + part] += " ";
            Assert.NotEqual(Expanded.RuleSet.Hash, HashOf(changed));
        });
    }

    /// <summary>No number, date or code list in rule source: digits stand in ids and priorities only.</summary>
    [Fact]
    public void Outcomes_Source_HoldsNoNumber() => Assert.All(Outcomes(), source =>
    {
        var bare = Ids().Replace(Attributes().Replace(Comments().Replace(source.Value, ""), ""), "");
        Assert.False(bare.Any(char.IsAsciiDigit), $"{source.Key} holds a number outside its ids:\n{bare}");
    });

    private static IEnumerable<KeyValuePair<string, string>> Outcomes() =>
        Expanded.Sources.Where(s => s.Key.StartsWith(Expanded.Version + "/outcomes/", StringComparison.Ordinal));

    private static string HashOf(Dictionary<string, string> sources) =>
        RuleSetLoader.Load(new SourceAssembly(sources, Expanded.Assembly.GetTypes())).Single().Hash;

    [GeneratedRegex(@"/outcomes/(?<id>[A-Z]+-[A-Z]+-\d{2})-")]
    private static partial Regex FileId();

    [GeneratedRegex(@"(?:Number|Pence|Codes)\(\s*""(?<id>[a-z_.]+)""\s*\)|Terms\.Last\(context, ""(?<id>[a-z_.]+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comments();

    [GeneratedRegex(@"Priority\(\d+\)|namespace [^;]+;")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"""EXP-[A-Z]{3}-\d{2}""")]
    private static partial Regex Ids();
}
