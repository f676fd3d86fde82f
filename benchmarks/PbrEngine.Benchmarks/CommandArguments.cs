using System.Globalization;
using PbrEngine.Benchmarks.Linking;

namespace PbrEngine.Benchmarks;

/// <summary>What stands behind the verb: a folder or options with one value each.</summary>
internal sealed class CommandArguments
{
    private readonly string[] _words;

    private CommandArguments(string[] words)
    {
        _words = words;
    }

    /// <summary>The folder of the verbs that take one.</summary>
    internal string Folder =>
        _words.Length > 1 ? _words[1] : throw new InvalidOperationException("Give the folder after the verb.");

    internal static CommandArguments Of(string[] words) => new(words);

    internal string Text(string option) =>
        Find(option) ?? throw new InvalidOperationException($"Give a value with {option}.");

    internal int Number(string option, int otherwise) =>
        Find(option) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>Synthetic councils of <c>--families</c> and <c>--seeds</c>, made one by one under
    /// <c>--out</c>.</summary>
    internal IEnumerable<(string Name, CouncilRecords Records)> Councils(params int[] otherwise)
    {
        var folder = Text("--out");
        var families = Number("--families", 2_000);
        var seeds = Find("--seeds") is { } text
            ? [.. text.Split(',').Select(n => int.Parse(n, NumberStyles.None, CultureInfo.InvariantCulture))]
            : otherwise;
        return seeds.Select(seed =>
            (FormattableString.Invariant($"seed {seed}"), CouncilRecords.Of(folder, families, seed)));
    }

    private string? Find(string option)
    {
        var at = Array.IndexOf(_words, option);
        return at >= 0 && at + 1 < _words.Length ? _words[at + 1] : null;
    }
}
