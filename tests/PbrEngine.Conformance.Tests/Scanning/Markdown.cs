using System.Text.RegularExpressions;

namespace PbrEngine.Conformance.Tests.Scanning;

/// <summary>What the checks need of a Markdown page: links, anchors, code spans, blocks and table cells.</summary>
internal sealed partial class Markdown
{
    private readonly List<string> prose = [];
    private readonly List<(string Language, string Text)> blocks = [];

    private Markdown()
    {
    }

    /// <summary>Lines outside fenced blocks, in order.</summary>
    public IReadOnlyList<string> Prose => prose;

    public IReadOnlyList<(string Language, string Text)> Blocks => blocks;

    public IEnumerable<string> Headings => prose
        .Select(line => Heading().Match(line))
        .Where(found => found.Success)
        .Select(found => found.Groups["text"].Value.Trim());

    public IEnumerable<string> CodeSpans => prose
        .SelectMany(line => CodeSpan().Matches(line))
        .Select(found => found.Groups["text"].Value.Trim());

    public IEnumerable<string> LinkTargets => prose
        .Select(line => CodeSpan().Replace(line, ""))
        .SelectMany(line => Link().Matches(line).Concat(Reference().Matches(line)))
        .Select(found => found.Groups["target"].Value);

    public static Markdown Parse(string text)
    {
        var page = new Markdown();
        string? language = null;
        var block = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var fence = Fence().Match(line);
            if (!fence.Success)
            {
                (language is null ? page.prose : block).Add(line);
                continue;
            }

            if (language is not null)
            {
                page.blocks.Add((language, string.Join('\n', block)));
                block = [];
            }

            language = language is null ? fence.Groups["language"].Value : null;
        }

        return page;
    }

    /// <summary>The anchors that a heading gives, numbered when headings repeat, and explicit ids.</summary>
    public HashSet<string> Anchors()
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slug in Headings.Select(Slug))
        {
            var anchor = slug;
            for (var again = 1; !anchors.Add(anchor); again++)
            {
                anchor = FormattableString.Invariant($"{slug}-{again}");
            }
        }

        anchors.UnionWith(prose.SelectMany(line => Id().Matches(line)).Select(found => found.Groups["id"].Value));
        return anchors;
    }

    /// <summary>First cells of the table under a heading, without its header row; null if no such heading.</summary>
    public IReadOnlyList<string>? FirstCellsUnder(string heading)
    {
        var start = prose.FindIndex(line => Heading().Match(line).Groups["text"].Value.Trim() == heading);
        if (start < 0)
        {
            return null;
        }

        return
        [
            .. prose.Skip(start + 1)
                .TakeWhile(line => !Heading().IsMatch(line))
                .Where(line => line.StartsWith('|'))
                .Skip(2)
                .Select(line => line.Split('|')[1].Trim()),
        ];
    }

    private static string Slug(string heading)
    {
        var text = LinkText().Replace(heading, "${text}").ToLowerInvariant();
        return new string([.. text.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')])
            .Replace(' ', '-');
    }

    [GeneratedRegex(@"^\s{0,3}(?:```|~~~)(?<language>\S*)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6}\s+(?<text>.+?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s{0,3}\[[^\]]+\]:\s*(?<target>\S+)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"\sid=""(?<id>[^""]+)""")]
    private static partial Regex Id();
}
