using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;
using PbrEngine.TestKit.Imports;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.RuleSets.Scenarios;

public sealed class ScenarioRowsTests
{
    private const string Letting = "lettings.csv: [{ holder_ref: H1, plot: 7, let_on: 2024-09-01 }]\n";

    [Fact]
    public void Form_RowsOfOneSubject_AreThatSubject()
    {
        var rows = Read(
            Letting + "harvests.csv: [{ holder_ref: H1, plot: 7, harvested_on: 2026-10-01, baskets: 3 }]",
            out var faults);

        Assert.Empty(faults);
        var subject = rows.Form("gardens", new AllotmentSubjects());
        Assert.Equal(("gardens:7", "gardens"), (subject.Family.FamilyRef, subject.Family.Programme));
        Assert.Equal("H1", Assert.Single(subject.Members).Person.PersonId);
        Assert.Equal(3, Assert.IsType<Letting>(subject.Subject).Baskets);
    }

    [Fact]
    public void Read_ColumnWithAList_IsARowOfEachValue()
    {
        var rows = Read(
            Letting + "harvests.csv: [{ holder_ref: H1, plot: 7, harvested_on: [2026-10-01, 2026-10-02], baskets: 3 }]",
            out var faults);

        Assert.Empty(faults);
        Assert.Equal(6, ((Letting)rows.Form("gardens", new AllotmentSubjects()).Subject!).Baskets);
    }

    [Theory]
    [InlineData("plots.csv: [{ plot: 7 }]", RuleSetCodes.FieldUnknown)]
    [InlineData("people.csv: [{ person_ref: N1 }]", RuleSetCodes.FieldUnknown)]
    [InlineData("lettings.csv: [{ holder_ref: H1, plot: 7, let: 2024-09-01 }]", RuleSetCodes.FieldUnknown)]
    [InlineData("lettings.csv: [{ holder_ref: H1, plot: 7 }]", RuleSetCodes.FieldMissing)]
    [InlineData("lettings.csv: [{ holder_ref: H1, plot: 7, let_on: soon }]", RuleSetCodes.FieldWrong)]
    [InlineData("lettings.csv: [{ holder_ref: H1, plot: 7, let_on: 2024-09-01, size: XL }]", RuleSetCodes.FieldWrong)]
    [InlineData(
        "harvests.csv: [{ holder_ref: H1, plot: 7, harvested_on: 2026-10-01, baskets: few }]",
        RuleSetCodes.FieldWrong)]
    [InlineData("lettings.csv: [{ holder_ref: [H1], plot: [7], let_on: 2024-09-01 }]", RuleSetCodes.FieldWrong)]
    public void Read_Misprint_IsRefused(string yaml, string code)
    {
        Read(yaml, out var faults);
        Assert.Contains(faults, f => f.Code == code && f.Line > 0);
    }

    [Fact]
    public void Form_NoSubjectOrTwo_IsRefused()
    {
        Assert.True(ScenarioRows.None.IsEmpty);
        Assert.Throws<InvalidOperationException>(() => ScenarioRows.None.Form("gardens", new AllotmentSubjects()));
        var two = Read("lettings.csv: [{ holder_ref: H1, plot: [7, 8], let_on: 2024-09-01 }]", out _);
        Assert.Throws<InvalidOperationException>(() => two.Form("gardens", new AllotmentSubjects()));
    }

    private static ScenarioRows Read(string yaml, out List<RuleSetFault> faults)
    {
        faults = [];
        var (root, _) = SafeYaml.Read(System.Text.Encoding.UTF8.GetBytes(yaml));
        return ScenarioRows.Read(new SourceFields(root!, new SourceFaults("a.yaml", faults)), AllotmentFeed.Catalogue);
    }
}
