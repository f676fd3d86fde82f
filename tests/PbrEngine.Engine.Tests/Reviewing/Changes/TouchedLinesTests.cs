using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing.Changes;

namespace PbrEngine.Engine.Tests.Reviewing.Changes;

public sealed class TouchedLinesTests
{
    private static readonly TouchedLines Lines = new(
        [(12, "P1"), (11, "P1"), (12, "P2"), (13, "P3")],
        new Survivors(new Dictionary<string, string> { ["P3"] = "P4", ["P4"] = "P5" }));

    [Theory]
    [InlineData("P1 P2", "11 12")]
    [InlineData("P2 P9", "12")]
    [InlineData("P9", "")]
    [InlineData("P5", "13")]
    [InlineData("P4 P9", "13")]
    public void Of_Persons_AreTheLinesThatRestOnThemUnderAnyId(string persons, string lines) =>
        Assert.Equal(lines, string.Join(' ', Lines.Of(persons.Split(' '))));
}
