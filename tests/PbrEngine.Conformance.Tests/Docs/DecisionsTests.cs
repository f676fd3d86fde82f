using System.Text.RegularExpressions;
using PbrEngine.Conformance.Tests.Files;
using PbrEngine.Conformance.Tests.Scanning;

namespace PbrEngine.Conformance.Tests.Docs;

public sealed partial class DecisionsTests
{
    private const string Folder = "docs/decisions";
    private const string Index = Folder + "/README.md";
    private static readonly string[] Sections = ["Status", "Context", "Options", "Decision", "Consequences"];

    [Fact]
    public void Decisions_Numbers_AreUniqueAndWithoutGaps()
    {
        var numbers = Records().Select(path => FileName(path)[..4]).ToList();
        var expected = Enumerable.Range(1, numbers.Count)
            .Select(number => number.ToString("D4", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(expected, numbers);
    }

    [Fact]
    public void Decisions_EveryFile_IsNamedByNumberAndSubject() => Faults.None(
        "A decision is docs/decisions/0001-its-subject.md:",
        RepositoryFiles.Under(Folder).Where(path => path != Index && !RecordName().IsMatch(FileName(path))));

    [Fact]
    public void Decisions_EveryRecord_IsInTheIndexOnce()
    {
        var links = Markdown.Parse(RepositoryFiles.Read(Index)).LinkTargets.ToList();
        Faults.None($"{Index} lists every decision once:", Records()
            .Where(path => links.Count(link => link == FileName(path)) != 1));
    }

    [Fact]
    public void Decisions_EveryRecord_HasItsSectionsInOrder() => Faults.None(
        $"A decision has the sections {string.Join(", ", Sections)}, in this order, and a title with its number:",
        Records().Where(path =>
        {
            var headings = Markdown.Parse(RepositoryFiles.Read(path)).Headings.ToList();
            return headings.Count == 0
                || !headings[0].StartsWith(FileName(path)[..4] + " ", StringComparison.Ordinal)
                || !headings.Where(name => Sections.Contains(name, StringComparer.Ordinal)).SequenceEqual(Sections);
        }));

    private static IEnumerable<string> Records() =>
        RepositoryFiles.Under(Folder).Where(path => RecordName().IsMatch(FileName(path)));

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    [GeneratedRegex(@"^\d{4}-[a-z0-9-]+\.md$")]
    private static partial Regex RecordName();
}
