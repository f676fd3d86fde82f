using PbrEngine.Engine.Explaining.Sentences;

namespace PbrEngine.Engine.Tests.Explaining.Sentences;

public sealed class TemplateTests
{
    private static readonly Dictionary<string, string> Values = new() { ["who"] = "Jaydn", ["p:x.y"] = "10" };

    [Theory]
    [InlineData("{who} is ten.", "Jaydn is ten.")]
    [InlineData("{who} is under {p:x.y} %[, since {when}].", "Jaydn is under 10 %.")]
    [InlineData("{who}[ is under {p:x.y} %][, since {when}].", "Jaydn is under 10 %.")]
    [InlineData("Nobody[ at {all}] here.", "Nobody here.")]
    [InlineData("{who} left {what}.", null)]
    public void Fill_Gaps_AreFilledOrTheirClauseLeftOut(string template, string? sentence) =>
        Assert.Equal(sentence, Template.Fill(template, Values.GetValueOrDefault));

    // What is put in is never read as a gap or a clause itself.
    [Fact]
    public void Fill_ValueWithBracketsAround_IsPutInAsItIs() =>
        Assert.Equal("(a [b]) and {c}.", Template.Fill("{x} and {y}.", name => name == "x" ? "(a [b])" : "{c}"));
}
