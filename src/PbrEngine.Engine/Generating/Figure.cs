using System.Globalization;

namespace PbrEngine.Engine.Generating;

internal static class Figure
{
    private static readonly string[] Small =
        [.. Enumerable.Range(0, 500).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    public static string Of(int number) =>
        number >= 0 && number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);
}
