using System.Globalization;
using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class PaletteTests
{
    [Theory]
    [InlineData(Palette.Ink)]
    [InlineData(Palette.Secondary)]
    [InlineData(Palette.Blue)]
    [InlineData(Palette.Red)]
    public void Colours_AgainstThePage_AreFitForText(string colour) =>
        Assert.InRange((Luminance(Palette.Page) + 0.05) / (Luminance(colour) + 0.05), 4.5, 21);

    /// <summary>Relative luminance as WCAG 2.2 defines it.</summary>
    private static double Luminance(string colour)
    {
        double[] parts = [.. new[] { 1, 3, 5 }.Select(at => Linear(int.Parse(
            colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) =>
        part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
