using System.Globalization;

namespace PbrEngine.Domain.Tests.Identifiers;

/// <summary>What the properties share: one seed, named in failures, and the small errors that people make.</summary>
internal static class SeededText
{
    public const int Seed = 20150401;
    public const string Digits = "0123456789";

    public static string About(int sample) =>
        string.Create(CultureInfo.InvariantCulture, $"seed {Seed}, sample {sample}");

    public static IEnumerable<string> ChangedAt(string text, int place, string alphabet) =>
        alphabet.Where(other => other != text[place]).Select(other => text[..place] + other + text[(place + 1)..]);

    public static string Swapped(string text, int first, int second)
    {
        var characters = text.ToCharArray();
        (characters[first], characters[second]) = (characters[second], characters[first]);
        return new string(characters);
    }
}
