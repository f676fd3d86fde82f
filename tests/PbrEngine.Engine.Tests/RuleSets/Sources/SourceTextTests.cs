using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.Tests.RuleSets.Sources;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("[Name(\"A-1\")]", "A-1")]
    [InlineData("[Description(\"x\"), Name(\"A-1\")]", "A-1")]
    [InlineData("// [Name(\"A-1\")]", null)]
    [InlineData("class Name", null)]
    public void RuleId_Source_IsThatOfItsAttribute(string text, string? id) =>
        Assert.Equal(id, SourceText.RuleId(text));

    [Fact]
    public void WithoutComments_Text_KeepsItsPlaces() =>
        Assert.Equal("a      \nb      \n   c", SourceText.WithoutComments("a // x \nb /* yz\nz*/c"));

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    public void Place_Position_IsLineAndColumn(int position, long line, long column) =>
        Assert.Equal((line, column), SourceText.Place("ab\ncd", position));
}
