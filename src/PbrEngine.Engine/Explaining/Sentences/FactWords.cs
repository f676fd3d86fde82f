using System.Globalization;
using PbrEngine.Domain.Tracing;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>A fact that a trace cites, in words.</summary>
internal static class FactWords
{
    // A rule's id means nothing in a sentence, and which measures decide a problem is told with the result.
    private static readonly string[] Untold = ["rule", "measures"];

    // What stands alone: "(not met)" rather than "(state not met)".
    private static readonly string[] Bare = ["state", "effect", "answer"];

    /// <summary>Which fact it is, and what rules look at in it.</summary>
    internal static string Of(Citation fact, WordBook words)
    {
        var parts = fact.Key.Split(':', 3);
        var named = words.Fact(parts[0]) is { } template
            ? Template.Fill(template, gap => Gap(gap, parts, words))
            : null;
        named ??= fact.Key.Replace('_', ' ').Replace(':', ' ');
        var values = fact.ByName().Where(v => !Untold.Contains(v.Key)).Select(v => Value(v.Key, v.Value, words));
        var told = string.Join(", ", values.Where(v => v.Length > 0));
        return told.Length == 0 ? named : $"{named} ({told})";
    }

    private static string? Gap(string gap, string[] key, WordBook words) => gap switch
    {
        "about" when key.Length > 1 => words.Code(key[1]),
        "measure" when key.Length > 1 => words.MeasureName(key[1]),
        "reason" when key.Length > 2 => words.Reason(key[2]).TrimEnd('.'),
        _ => null,
    };

    private static string Value(string name, string value, WordBook words) => name switch
    {
        "reason" => value.Length == 0 ? "" : $"“{words.Reason(value).TrimEnd('.')}”",
        "pence" => string.Create(CultureInfo.InvariantCulture, $"£{Amount(value):#,##0.00}"),
        _ when Bare.Contains(name) => words.Value(value),
        _ when value.Length == 0 => $"{words.Code(name)} not stated",
        _ when name.EndsWith("_on", StringComparison.Ordinal) =>
            $"{words.Code(name)} {DayWords.Of(IsoDate.Read(value))}",
        _ => $"{words.Code(name)} {words.Value(value)}",
    };

    private static decimal Amount(string pence) => long.Parse(pence, CultureInfo.InvariantCulture) / 100m;
}
