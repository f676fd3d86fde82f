using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Comparing;

namespace PbrEngine.Engine.Tests.RuleSets.Comparing;

/// <summary>Two small made-up versions, and what a policy officer is told of their differences.</summary>
public sealed class CompareRuleSetsTests
{
    private const string Results = """
        parameters:
          - id: results
            label: Results paid for
            unit: codes
            reference: Clause 2
            provenance: seen
            values: [{ from: 2099-01-01, value: [fee, progress] }]

        """;

    [Fact]
    public void Compare_Same_NothingDiffers() => Assert.Empty(Differences(new(), new()));

    [Theory]
    [InlineData("value: 7 }", "value: 8 }", "The only one: 7 → 8 from 2099-01-01 (Clause 1).")]
    [InlineData(
        "value: 7 }",
        "value: 7 }, { from: 2099-06-01, value: 9, reference: Letter }",
        "The only one: 7 → 9 from 2099-06-01 (Letter).")]
    [InlineData("value: 7 }", "value: 7, to: 2099-12-31 }", "The only one: 7 from 2099-01-01 now ends on 2099-12-31.")]
    [InlineData("label: The only one", "label: The one", "Called \"The only one\" before, \"The one\" now.")]
    [InlineData(
        "provenance: seen",
        "provenance: recollected",
        "The only one: the value from 2099-01-01 was seen, now it is recollected (Clause 1).")]
    [InlineData("id: one", "id: uno", "The only one: no longer there, was 7 from 2099-01-01.")]
    public void Compare_ParameterChanged_IsToldWithItsLabelDaysAndReference(string text, string instead,
        string sentence)
    {
        var newer = new TrialSources().Change(TrialSources.Parameters, text, instead);
        if (instead == "id: uno")
            newer.Change(TrialSources.Rule, "Number(\"one\")", "Number(\"uno\")");
        var difference = Differences(new(), newer).First(d => d.Kind == DifferenceKind.Parameter && d.Id == "one");
        Assert.Equal(sentence, difference.Sentence);
    }

    [Fact]
    public void Compare_ParameterNew_IsToldWithItsValue() => Assert.Contains(
        Differences(new(), new TrialSources().With("v2099-01/parameters/two.yaml", Results)),
        d => d.Sentence == "Results paid for: new, fee, progress from 2099-01-01 (Clause 2).");

    [Fact]
    public void Compare_ResultsPaidFor_AreToldFirst()
    {
        var older = new TrialSources().With("v2099-01/parameters/two.yaml", Results);
        var newer = new TrialSources().With(
            "v2099-01/parameters/two.yaml", Results.Replace("fee,", "bonus,", StringComparison.Ordinal));
        Assert.Equal(
            ["The result bonus is new.", "The result fee is no longer paid for."],
            Differences(older, newer).Take(2).Select(d => d.Sentence));
    }

    [Fact]
    public void Compare_RuleSourceChanged_IsToldThoughItsWordsAreTheSame()
    {
        var newer = new TrialSources().Change(TrialSources.Rule, "Yield(_", "Yield(x");
        var difference = Assert.Single(Differences(new(), newer));
        Assert.Equal(
            (DifferenceKind.Rule, "TRIAL-01", "Decides otherwise under the same words: Says that nobody is eligible."),
            (difference.Kind, difference.Id, difference.Sentence));
    }

    [Fact]
    public void Compare_CommentChanged_IsNothing() =>
        Assert.Empty(Differences(new(), new TrialSources().With(
            TrialSources.Rule, new TrialSources().Texts[TrialSources.Rule] + "// another word\n\n")));

    [Fact]
    public void Compare_SharedHelperChanged_IsTold() => Assert.Equal(
        "What several rules share has changed: Helper.cs.",
        Assert.Single(Differences(
            new TrialSources().With("v2099-01/Helper.cs", "a"), new TrialSources().With("v2099-01/Helper.cs",
                "b"))).Sentence);

    [Fact]
    public void Compare_RuleNewOrGone_IsTold()
    {
        var without = new TrialSources().Without(TrialSources.Rule).Rules();
        Assert.Equal("New: Says that nobody is eligible.", Assert.Single(Differences(without, new())).Sentence);
        Assert.Equal("No longer there: Says that nobody is eligible.", Assert.Single(Differences(new(),
            without)).Sentence);
    }

    [Fact]
    public void Compare_Manifest_IsTold() => Assert.Equal(
        ["Called \"A trial\" before, \"A test\" now.", "In force from 2099-01-01 before, from 2099-02-01 now."],
        Differences(new(), new TrialSources()
            .Change(TrialSources.Manifest, "A trial", "A test")
            .Change(TrialSources.Manifest, "from: 2099-01-01", "from: 2099-02-01")).Select(d => d.Sentence));

    private static IReadOnlyList<RuleSetDifference> Differences(TrialSources older, TrialSources newer) =>
        CompareRuleSets.Compare(RuleSet(older), RuleSet(newer));

    private static RuleSet RuleSet(TrialSources sources) => Assert.Single(sources.Load());
}
