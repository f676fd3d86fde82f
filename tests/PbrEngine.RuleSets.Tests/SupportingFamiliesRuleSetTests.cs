using System.Text.RegularExpressions;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Evaluating.Problems;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests;

/// <summary>Supporting Families' data: ten headlines and 34 needs, by code, label and provenance.</summary>
public sealed partial class SupportingFamiliesRuleSetTests
{
    private const string Page = "docs/programmes/supporting-families.md";

    private static readonly ParametersOn Today =
        Shipped.SupportingFamilies.RuleSet.Parameters.On(A.Day("2026-10-31"));

    private static readonly ProblemCatalogue Needs = new(Today);

    /// <summary>The needs that the rule set knows are those that a needs row may carry, and no others.</summary>
    [Fact]
    public void Needs_Codes_AreThoseThatImportTakes()
    {
        Assert.Equal(34, Needs.All.Count);
        Assert.Equal(NeedCodes.All.Except(NeedCodes.Problems), Needs.All.Select(n => n.Code));
        Assert.True(Needs.RestsOnNeeds);
    }

    [Fact]
    public void Needs_Headlines_AreTenAndStandBeforeThePoint()
    {
        Assert.All(Needs.All, n => Assert.Equal(n.Headline, n.Code.Split('.')[0]));
        Assert.Equal(
            Enumerable.Range(1, 10).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Needs.All.Select(n => n.Headline).Distinct());
    }

    /// <summary>09: absence for 1, no crime for 7, domestic abuse for 8, work for 10; closing for every need.</summary>
    [Theory]
    [InlineData("1", "absence")]
    [InlineData("2", null)]
    [InlineData("3", null)]
    [InlineData("4", null)]
    [InlineData("5", null)]
    [InlineData("6", null)]
    [InlineData("7", "no_crime")]
    [InlineData("8", "domestic_abuse")]
    [InlineData("9", null)]
    [InlineData("10", "work")]
    public void Needs_MeasuresOfAHeadline_AreThoseOfTheContract(string headline, string? measure)
    {
        var needs = Needs.All.Where(n => n.Headline == headline).ToList();
        Assert.NotEmpty(needs);
        Assert.All(needs, n => Assert.Equal(
            measure is null ? ["need_closed." + n.Code] : [measure, "need_closed." + n.Code], n.Measures));
    }

    [Theory]
    [InlineData("4", "2022-10-02", "Better managed substance use")]
    [InlineData("4", "2022-10-03", "Promoting recovery and reducing harm from substance use")]
    [InlineData("7", "2022-10-02", "Families diverted from crime")]
    [InlineData("7", "2022-10-03", "Crime prevention and tackling crime")]
    [InlineData("9", "2022-10-03", "Secure housing")]
    public void Headlines_Names_AreThoseOfTheDay(string headline, string day, string name) => Assert.Equal(
        name, Shipped.SupportingFamilies.RuleSet.Parameters.On(A.Day(day)).Label("headline." + headline));

    /// <summary>What 09 states of the programme, written down a second time.</summary>
    [Theory]
    [InlineData("eligibility.needs_min", 3)]
    [InlineData("need_closed.sustain_days", 182)]
    [InlineData("absence.terms", 2)]
    [InlineData("absence.threshold_percent", 10)]
    [InlineData("no_crime.clear_months", 6)]
    [InlineData("domestic_abuse.clear_months", 6)]
    [InlineData("progress_to_work.months", 6)]
    [InlineData("evidence.stale_days.schools", 62)]
    [InlineData("evidence.stale_days.others", 31)]
    [InlineData("result.pence", 80000)]
    public void Parameters_OfTheContract_HaveItsValues(string id, long value) =>
        Assert.Equal(value, Today.Pence(id));

    /// <summary>What no text of the programme states may not pass for seen (domain, confidence tags).</summary>
    [Fact]
    public void Parameters_NeedsAndAmounts_AreNotSeen() => Assert.All(
        Shipped.SupportingFamilies.RuleSet.Parameters.All.Where(
            p => p.Id.StartsWith("need.", StringComparison.Ordinal) || p.Id == "result.pence"),
        p => Assert.Equal(Provenance.Recollected, p.Provenance));

    /// <summary>The page's table is that of the data: code, name, headline, measures.</summary>
    [Fact]
    public void Page_TableOfNeeds_IsThatOfTheRuleSet()
    {
        var rows = Row().Matches(Repository.Text(Page)).Select(m => m.Value).ToList();
        Assert.Equal(Needs.All.Select(Line), rows);
    }

    private static string Line(ProgrammeProblem need)
    {
        var measures = need.Measures.Where(m => !m.StartsWith("need_closed", StringComparison.Ordinal));
        var name = Today.Label("headline." + need.Headline);
        var label = Today.Label("need." + need.Code);
        return $"| {need.Code} | {label} | {need.Headline} {name} | {string.Join(", ", measures)} |"
            .Replace("|  |", "| |", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| \d+\.\d .*\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
