using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class LevelSharesTests
{
    private static readonly LevelShareGroup[] Groups =
    [
        new("Surname", [new() { Level = "Equal", M = 0.8, U = 0.1 }, new() { Level = "Other", M = 0.2, U = 0.9 }]),
        new("Sex & gender", [new() { Level = "Never seen", M = 0, U = 0.5 }]),
    ];

    [Fact]
    public void Draw_WorkedExample_BarsAreAsLongAsTheirShares()
    {
        Picture picture = Picture.Of(LevelShares.Draw(Groups)).Checked();

        // 0 to 1 is 290 to 640. The first of each colour is the key.
        Assert.Equal([280, 70, 0], picture.Bars(Palette.Blue).Skip(1).Select(bar => bar.Across));
        Assert.Equal([35, 315, 175], picture.Bars("url(#levels-hatch)").Skip(1).Select(bar => bar.Across));
        Assert.All(picture.Bars(Palette.Blue), bar => Assert.Equal(290, bar.X));
    }

    [Fact]
    public void Draw_WorkedExample_NamesEveryLevelAndItsWeight()
    {
        Picture picture = Picture.Of(LevelShares.Draw(Groups)).Checked();

        Assert.Superset(
            new HashSet<string>(["Surname", "Equal", "Other", "Sex & gender", "Never seen", "+3.00", "−2.17", "none"]),
            picture.Texts.ToHashSet(StringComparer.Ordinal));
        Assert.StartsWith(
            "Surname: Equal m 0.8, u 0.1; Other m 0.2, u 0.9. Sex", picture.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_NoComparison_IsStillAPicture() => Assert.Equal("", Picture.Of(LevelShares.Draw([])).Description);
}
