using System.Globalization;

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

    private string? Find(string option)
    {
        var at = Array.IndexOf(_words, option);
        return at >= 0 && at + 1 < _words.Length ? _words[at + 1] : null;
    }
}
