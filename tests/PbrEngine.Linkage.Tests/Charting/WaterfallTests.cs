using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class WaterfallTests
{
    private static readonly WaterfallStep[] Steps =
    [
        new() { Label = "Surname: equal", Left = "O'Neill", Right = "O'Neill", Weight = 12 },
        new() { Label = "Postcode: not stated", Left = "AB1 2CD", Right = null, Weight = 0 },
        new() { Label = "Sex: different", Left = "F", Right = "M", Weight = -4 },
    ];

    [Fact]
    public void Draw_WorkedExample_EachBarStartsWhereTheLastEnded()
    {
        Picture picture = Picture.Of(Waterfall.Draw(-10, Steps, 0.2)).Checked();

        // From -10 to 2 is 350 to 729 in steps of 2: 31.58 a bit.
        double bit = 379.0 / 12;
        Assert.Equal((350, Math.Round(10 * bit, 2)), Across(picture.Bars(Palette.Secondary)[0]));
        Assert.Equal((350, Math.Round(12 * bit, 2)), Across(picture.Bars(Palette.Blue)[0]));
        Assert.Equal((729, 1), Across(picture.Bars(Palette.Blue)[1]));
        double end = Math.Round(350 + (8 * bit), 2);
        Assert.Equal((end, Math.Round(4 * bit, 2)), Across(picture.Bars("url(#waterfall-hatch)")[0]));
        Assert.Equal((end, Math.Round(2 * bit, 2)), Across(picture.Bars(Palette.Ink)[0]));
    }

    [Fact]
    public void Draw_WorkedExample_SaysEveryValueAndWeight()
    {
        Picture picture = Picture.Of(Waterfall.Draw(-10, Steps, 0.2)).Checked();

        Assert.Superset(
            new HashSet<string>(["Surname: equal", "O'Neill | O'Neill", "AB1 2CD | not stated", "F | M", "−10.00",
                "+12.00", "0.00", "−4.00", "Total", "−2.00", "probability 0.2"]),
            picture.Texts.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(
            "Start −10.00; Surname: equal +12.00; Postcode: not stated 0.00; Sex: different −4.00; "
                + "total −2.00, probability 0.2.",
            picture.Description);
    }

    [Fact]
    public void Draw_LongValues_ShowTheStartOfBoth()
    {
        string name = new('n', 60);
        Picture picture = Picture.Of(Waterfall.Draw(
            1, [new() { Label = name, Left = "a" + name, Right = "b" + name, Weight = 1 }], 1)).Checked();

        Assert.Contains(picture.Texts, text => text.StartsWith("an", StringComparison.Ordinal)
            && text.Contains("… | bn", StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_NoComparison_IsPriorAndTotal() =>
        Assert.Equal(2, Picture.Of(Waterfall.Draw(-3, [], 0.1)).Checked().Texts.Count(text => text == "−3.00"));

    private static (double X, double Across) Across((double X, double Y, double Across, double Down) bar) =>
        (bar.X, bar.Across);
}
