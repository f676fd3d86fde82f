using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.Engine.RuleSets.Extracts;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>
/// Reads the scenarios that travel with a rule set. A scenario is laid over its file's <c>unless_stated</c>.
/// </summary>
public static class ScenarioReader
{
    /// <summary>All scenarios of a version, in order of file and line; a broken one is noted and left out.</summary>
    public static IReadOnlyList<Scenario> Read(RuleSetSource source, List<RuleSetFault> faults)
    {
        ArgumentNullException.ThrowIfNull(source);
        // What is wrong with a description of a feed is said when the rule set is read.
        var feeds = FeedCatalogue.BuiltIn.With(ProgrammeFeeds.Of(source, []));
        return [.. source.In("scenarios").SelectMany(file => ReadFile(file, feeds, faults))];
    }

    /// <summary>The scenarios of one file.</summary>
    internal static IReadOnlyList<Scenario> ReadFile(
        SourceFile file, FeedCatalogue feeds, List<RuleSetFault> faults)
    {
        if (SourceFields.Read(file, faults) is not { } root)
            return [];
        root.OptionalText("about");
        var usual = root.Find("unless_stated");
        if (root.Find("scenarios") is null)
            root.Faults.Add(RuleSetCodes.FieldMissing, root.Node, "`scenarios` is missing; add the list.");
        var read = new List<Scenario>();
        foreach (var own in root.List("scenarios"))
        {
            var before = faults.Count;
            var scenario = Scenario(file, own, ScenarioNodes.Over(usual, own), feeds, root.Faults);
            if (faults.Count == before)
                read.Add(scenario);
        }
        root.NothingElse();
        return read;
    }

    private static Scenario Scenario(
        SourceFile file, SafeNode own, SafeNode whole, FeedCatalogue feeds, SourceFaults faults)
    {
        var name = (whole as SafeMap)?.TryGet("name", out var stated) == true ? (stated as SafeText)?.Value : null;
        var fields = new SourceFields(whole, faults.About(name ?? ""));
        var expected = fields.Fields("expect") ?? Absent(fields, "expect");
        var asAt = fields.Day("as_at");
        var rows = fields.Fields("rows") is { } given ? ScenarioRows.Read(given, feeds) : ScenarioRows.None;
        var scenario = new Scenario
        {
            File = file.Path,
            Line = own.Line,
            Column = own.Column,
            Name = fields.Text("name"),
            AsAt = asAt,
            Family = rows.IsEmpty
                ? ScenarioFamily.Read(fields.Fields("family") ?? Absent(fields, "family"), fields)
                : ScenarioFamily.None,
            Rows = rows,
            Coverage = Coverage(fields.Fields("coverage"), feeds, asAt),
            Parameters = Parameters(fields.Fields("parameters")),
            Given = ScenarioNodes.Given(whole),
            Eligible = expected.Text("eligible").ToUpperInvariant(),
            Results = [.. expected.Names.Where(n => n != "eligible").Select(n => Result(n, expected.Fields(n)!))],
            Fires = fields.Texts("fires"),
            DoesNotFire = fields.Texts("does_not_fire"),
        };
        fields.NothingElse();
        return scenario;
    }

    private static SourceFields Absent(SourceFields fields, string name)
    {
        fields.Text(name);
        return new(new SafeMap(0, 0, []), new SourceFaults("", []));
    }

    /// <summary>One line a result, the form in which <see cref="ScenarioRun"/> writes what came out.</summary>
    private static string Result(string name, SourceFields fields)
    {
        var state = fields.Text("state");
        var pence = fields.Count("pence").ToString(CultureInfo.InvariantCulture);
        var line = $"{name}: {state} {pence} {string.Join(' ', fields.Texts("reasons"))}".TrimEnd();
        fields.NothingElse();
        return line;
    }

    // Another value of a parameter for this scenario alone: a list of codes, or a number.
    private static Dictionary<string, DatedValue> Parameters(SourceFields? parameters) =>
        (parameters?.Names ?? []).ToDictionary(
            id => id,
            id => parameters!.Find(id) is SafeList
                ? new DatedValue(default, null, parameters.Texts(id))
                : new DatedValue(default, parameters.Count(id), []),
            StringComparer.Ordinal);

    private static Dictionary<Feed, IReadOnlyList<DateSpan>> Coverage(
        SourceFields? coverage, FeedCatalogue feeds, DateOnly asAt)
    {
        // Unless stated, every feed was delivered once and covers every day up to that of the run.
        var reach = feeds.Feeds.ToDictionary(
            f => f.Feed, _ => (IReadOnlyList<DateSpan>)[new DateSpan(ScenarioMember.Always, asAt)]);
        foreach (var name in coverage?.Names ?? [])
        {
            var node = coverage!.Find(name)!;
            if (!feeds.TryFind(name, out var feed))
                coverage.Faults.Add(RuleSetCodes.FieldUnknown, node, $"{name} is no feed; check its spelling.");
            else
                reach[feed] = node is SafeText { Value: "never delivered" } ? [] : Spans(coverage, name, node);
        }
        return reach;
    }

    private static List<DateSpan> Spans(SourceFields coverage, string name, SafeNode node)
    {
        var spans = new List<DateSpan>();
        foreach (var text in coverage.Texts(name))
        {
            var ends = text.Split("..");
            if (ends.Length == 2
                && SourceFields.IsDay(ends[0], out var from)
                && SourceFields.IsDay(ends[1], out var to))
            {
                spans.Add(new(from, to));
            }
            else
            {
                coverage.Wrong(node, $"`{name}` takes spans of days, such as 2026-01-01..2026-10-31.", 0);
            }
        }
        return spans;
    }
}
