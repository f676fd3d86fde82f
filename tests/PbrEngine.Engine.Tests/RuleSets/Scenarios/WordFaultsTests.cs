using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;

namespace PbrEngine.Engine.Tests.RuleSets.Scenarios;

/// <summary>What would be told as a raw code is refused where the code comes from.</summary>
public sealed class WordFaultsTests
{
    [Fact]
    public void Rehearsal_ReasonWithoutWords_IsAFaultThatSaysWhereTheyBelong()
    {
        var check = RehearsalTests.Check(words: "reasons: { OTHER: Something else. }");
        var fault = Assert.Single(check.Faults, f => !f.IsWarning);
        Assert.Equal((RuleSetCodes.WordMissing, "NONE"), (fault.Code, fault.Subject));
        Assert.Contains("`reasons` in rules/trial/v2099-01/words.yaml", fault.Message, StringComparison.Ordinal);
        Assert.False(check.IsSound);
    }

    [Theory]
    [InlineData("NONE", "reasons", RuleSetCodes.WordMissing, "outcomes/TRIAL-01.cs", 2)]
    [InlineData("attic", "codes", RuleSetCodes.WordMissing, "parameters/one.yaml", 4)]
    [InlineData("AtticStanding", "", RuleSetCodes.FactUncited, "outcomes/TRIAL-01.cs", 3)]
    [InlineData("NOWHERE", "reasons", RuleSetCodes.WordMissing, "words.yaml", 0)]
    public void Of_MissingWord_IsPlacedWhereTheCodeComesFrom(
        string missing, string section, string code, string file, long line)
    {
        var ruleSet = Assert.Single(new TrialSources()
            .With(
                TrialSources.Rule,
                "[Name(\"TRIAL-01\"), Description(\"x.\")] // NONE\n  new(\"NONE\")\npublic record AtticStanding;\n")
            .With(TrialSources.Parameters, """
                parameters:
                  - id: one
                    unit: count
                    label: Days in the attic
                    reference: Clause 1
                    provenance: seen
                    values: [{ from: 2099-01-01, value: 7 }]
                """)
            .Load());
        var fault = Assert.Single(WordFaults.Of(ruleSet, [new(missing, section), new(missing, section)]));
        Assert.Equal((code, "rules/trial/v2099-01/" + file, line), (fault.Code, fault.File, fault.Line));
        Assert.Equal(missing, fault.Subject);
    }
}
