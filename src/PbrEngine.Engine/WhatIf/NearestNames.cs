namespace PbrEngine.Engine.WhatIf;

/// <summary>The names that somebody who wrote another one may have meant.</summary>
internal static class NearestNames
{
    private const int Shown = 3;

    /// <summary>The nearest names by the letters that would have to change; the same distance by alphabet.</summary>
    internal static IReadOnlyList<string> Of(string written, IEnumerable<string> names) =>
    [
        .. names.Distinct(StringComparer.Ordinal)
            .OrderBy(name => Distance(written, name))
            .ThenBy(name => name, StringComparer.Ordinal)
            .Take(Shown),
    ];

    // Levenshtein's distance, a row at a time.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[^1];
    }
}
