using PbrEngine.Domain.Extracts;

namespace PbrEngine.Engine.Tests.RuleSets.Extracts;

public sealed class ExtractColumnsReaderTests
{
    [Fact]
    public void Read_Columns_AreThoseOfTheDescription()
    {
        var columns = TrialExtract.File("lettings.csv").Columns;

        Assert.Equal(["holder_ref", "plot", "size", "fenced", "let_on", "left_on"], columns.Select(c => c.Name));
        Assert.Equal(
            [
                ColumnKind.Text, ColumnKind.Text, ColumnKind.Code, ColumnKind.Code, ColumnKind.Day,
                ColumnKind.PlannedEnd,
            ],
            columns.Select(c => c.Kind));
        Assert.Equal(["S", "L"], columns[2].Codes);
        Assert.Equal(["Y", "N"], columns[3].Codes);
        Assert.Equal([true, true, false, false, true, false], columns.Select(c => c.Required));
    }

    [Fact]
    public void Read_Person_IsTheIdentityColumnsOfEveryFeed() => Assert.Equal(
        ContractColumns.Person, TrialExtract.File("holders.csv").Columns.Skip(2));

    [Theory]
    [InlineData("name: plot, kind: text", "name: Plot, kind: text", "small letters")]
    [InlineData("name: plot, kind: text", "name: plot__no, kind: text", "small letters")]
    [InlineData("name: baskets, kind: count", "name: plot, kind: count", "two columns plot")]
    [InlineData("kind: count", "kind: number", "`kind` takes one of")]
    [InlineData("kind: code, codes: [S, L]", "kind: code", "`codes` goes with")]
    [InlineData("kind: flag", "kind: flag, codes: [Y]", "`codes` goes with")]
    [InlineData("kind: count", "kind: count, least: 1", "no field here")]
    [InlineData("kind: count }", "kind: count, required: often }", "yes or no")]
    public void Read_Misprint_IsRefused(string text, string instead, string message)
    {
        Assert.Null(TrialExtract.Read(TrialExtract.Changed(text, instead), out var faults));
        Assert.Contains(faults, f => f.Message.Contains(message, StringComparison.Ordinal) && f.Line > 0);
    }
}
