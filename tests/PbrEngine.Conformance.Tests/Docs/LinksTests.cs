using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;
using PbrEngine.Conformance.Tests.Scanning;

namespace PbrEngine.Conformance.Tests.Docs;

public sealed partial class LinksTests
{
    [Fact]
    public void Pages_EveryRelativeLink_Resolves() => Faults.None(
        "Every relative link and anchor leads somewhere:",
        RepositoryFiles.WithName(".md").SelectMany(path => Markdown.Parse(RepositoryFiles.Read(path)).LinkTargets
            .Where(target => !Scheme().IsMatch(target))
            .Where(target => !Resolves(path, target))
            .Select(target => $"{path}: {target}")));

    [Fact]
    public void Pages_EveryPathInBackticks_Exists() => Ratchet.Judge(
        RatchetKind.DocPath,
        "A page names paths that exist:",
        RepositoryFiles.WithName(".md").SelectMany(path => Markdown.Parse(RepositoryFiles.Read(path)).CodeSpans
            .Where(span => PathSpan().IsMatch(span))
            .Where(span => !RepositoryFiles.Exists(span.TrimEnd('/')))
            .Select(span => $"{path} {span}")));

    private static bool Resolves(string page, string target)
    {
        var parts = Uri.UnescapeDataString(target).Split('#', 2);
        var folder = page.Contains('/') ? page[..page.LastIndexOf('/')] : "";
        var path = parts[0].Length == 0 ? page : Normalise(folder, parts[0]);
        if (path is null || !RepositoryFiles.Exists(path))
        {
            return false;
        }

        var hasAnchor = parts.Length == 2 && path.EndsWith(".md", StringComparison.Ordinal);
        return !hasAnchor || Markdown.Parse(RepositoryFiles.Read(path)).Anchors().Contains(parts[1]);
    }

    /// <summary>The path from the root; null when the link leaves the repository.</summary>
    private static string? Normalise(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in $"{(target.StartsWith('/') ? "" : folder)}/{target}".Split('/'))
        {
            if (step == ".." && steps.Count == 0)
            {
                return null;
            }

            if (step == "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step.Length > 0 && step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    [GeneratedRegex("^[a-z][a-z+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    // A whole path below a top folder, without placeholders such as <programme>, * or braces.
    [GeneratedRegex(@"^(?:src|tests|rules|db|docs|benchmarks|\.ci)/[\w./-]+$")]
    private static partial Regex PathSpan();
}
