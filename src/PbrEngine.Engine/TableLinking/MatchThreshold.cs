using System.Globalization;

namespace PbrEngine.Engine.TableLinking;

/// <summary>From which weight two records are linked, as somebody writes it: a probability, or bits.</summary>
public static class MatchThreshold
{
    private const double BitsMax = 100;
    private const string Unit = "bits";

    /// <summary>Reads a threshold. A number between 0 and 1 is a probability; any other, and any with <c>bits</c>
    /// behind it, is a weight in bits.</summary>
    /// <param name="text">Such as 0.95, 3 or 0.5bits.</param>
    /// <param name="bits">The weight, in bits.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(string text, out double bits)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isBits = text.EndsWith(Unit, StringComparison.Ordinal);
        var number = isBits ? text[..^Unit.Length].Trim() : text;
        var isNumber = double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out bits);
        if (isNumber && !isBits && bits is > 0 and < 1)
            bits = Math.Log2(bits / (1 - bits));
        return isNumber && Math.Abs(bits) <= BitsMax;
    }
}
