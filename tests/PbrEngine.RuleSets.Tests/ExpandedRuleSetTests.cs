using System.Text.RegularExpressions;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests;

public sealed partial class ExpandedRuleSetTests
{
    private const string Version = "v2015-04";

    private static readonly IReadOnlyDictionary<string, string> Sources = Shipped.Expanded.Source.Files
        .ToDictionary(f => f.Name, f => f.Text, StringComparer.Ordinal);

    private static readonly ParametersOn Today = Shipped.Expanded.RuleSet.Parameters.On(A.Day("2026-10-31"));

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
        var ids = Shipped.Expanded.RuleSet.Parameters.All.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var asked = Shipped.Expanded.Source.In("outcomes").Select(f => f.Text)
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
        var windows = Sources.ToDictionary(
            s => s.Key, s => s.Value.ReplaceLineEndings("\r\n"), StringComparer.Ordinal);
        Assert.Equal(Shipped.Expanded.RuleSet.Hash, HashOf(windows));
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
            var changed = Sources.ToDictionary(StringComparer.Ordinal);
            changed[Version + part] += " ";
            Assert.NotEqual(Shipped.Expanded.RuleSet.Hash, HashOf(changed));
        });
    }

    private static string HashOf(Dictionary<string, string> sources) =>
        RuleSetLoader.Load(new SourceAssembly(sources, Shipped.Expanded.Assembly.GetTypes())).Single().Hash;

    [GeneratedRegex(@"(?:Number|Pence|Codes)\(\s*""(?<id>[a-z_.]+)""\s*\)|Terms\.Last\(context, ""(?<id>[a-z_.]+)""")]
    private static partial Regex Asked();
}
