using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Tests.RuleSets.Extracts;

/// <summary>A contract that contradicts itself would be met by a delivery, at night.</summary>
public sealed class ExtractFileReaderTests
{
    [Fact]
    public void Read_File_SaysWhatTheImporterDoesWithItsRows()
    {
        var (holders, lettings) = (TrialExtract.File("holders.csv"), TrialExtract.File("lettings.csv"));
        var harvests = TrialExtract.File("harvests.csv");

        Assert.Equal((Dating.Undated, "holder_ref", true), (holders.Dating, holders.PersonRef, holders.NamesPeople));
        Assert.Equal(Dating.Spell, lettings.Dating);
        Assert.Equal(["let_on", "left_on"], lettings.DayColumns);
        Assert.Equal(["holder_ref", "plot"], lettings.Key);
        Assert.Equivalent(new ParentReference("holders.csv", ["holder_ref"], false, true), lettings.Parents.Single());
        Assert.Null(lettings.PersonRef);
        Assert.Equal(Dating.Event, harvests.Dating);
        Assert.Equivalent(
            new ParentReference("lettings.csv", ["holder_ref", "plot"], true, false), harvests.Parents.Single());
    }

    [Theory]
    [InlineData("name: lettings.csv", "name: holders.csv", "already")]
    [InlineData("name: lettings.csv", "name: ../lettings.csv", "such as starts.csv")]
    [InlineData("name: lettings.csv", "name: lettings.txt", "such as starts.csv")]
    [InlineData("key: [holder_ref]", "key: []", "every row states")]
    [InlineData("key: [holder_ref, plot]", "key: [holder_ref, size]", "every row states")]
    [InlineData("key: [holder_ref, plot]", "key: [holder_ref, shed]", "every row states")]
    [InlineData("dating: undated", "dating: sometimes", "`dating` takes")]
    [InlineData("dating: undated", "dating: event", "`dating` takes")]
    [InlineData("days: [let_on, left_on]", "days: [let_on]", "`dating` takes")]
    [InlineData("days: [let_on, left_on]", "days: [left_on, let_on]", "`dating` takes")]
    [InlineData("days: [harvested_on, weighed_on]", "days: [weighed_on, harvested_on]", "`dating` takes")]
    [InlineData("days: [harvested_on, weighed_on]", "days: [harvested_on, baskets]", "`dating` takes")]
    [InlineData("file: lettings.csv", "file: harvests.csv", "before this one")]
    [InlineData("columns: [holder_ref, plot], optional", "columns: [plot], optional", "whole key")]
    [InlineData("columns: [holder_ref], born", "columns: [holder], born", "whole key")]
    [InlineData("optional: yes", "born_before: yes", "names people")]
    [InlineData("optional: yes", "optional: perhaps", "yes or no")]
    [InlineData("person: holder_ref", "person: nino", "`person` takes")]
    [InlineData("              - person\n", "", "`person` takes")]
    [InlineData("dating: undated", "dating: undated\n    colour: red", "no field here")]
    public void Read_Contradiction_IsRefused(string text, string instead, string message)
    {
        var whole = text.StartsWith("  ", StringComparison.Ordinal)
            ? TrialExtract.Changed("      - person\n", "")
            : TrialExtract.Changed(text, instead);

        Assert.Null(TrialExtract.Read(whole, out var faults));
        Assert.Contains(faults, f => f.Message.Contains(message, StringComparison.Ordinal) && f.Line > 0);
    }
}
