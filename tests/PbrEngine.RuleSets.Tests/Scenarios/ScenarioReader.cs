using System.Globalization;
using System.Reflection;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.RuleSets.Tests.Scenarios;

/// <summary>
/// Reads the scenarios that travel with a rule set. A scenario is laid over its file's `unless_stated`.
/// </summary>
internal static class ScenarioReader
{
    internal static IReadOnlyList<Scenario> Read(Assembly ruleSets, string version) =>
    [
        .. ruleSets.GetManifestResourceNames()
            .Where(n => n.StartsWith(version + "/scenarios/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Read(name, Bytes(ruleSets, name))),
    ];

    internal static IReadOnlyList<Scenario> Read(string file, byte[] yaml)
    {
        var (root, problem) = SafeYaml.Read(yaml);
        if (root is null)
            throw new FormatException($"{file}: {problem!.Message} (line {problem.Line})");
        try
        {
            var fields = new ScenarioFields(root);
            fields.OptionalText("about");
            var usual = fields.Find("unless_stated");
            var list = fields.Find("scenarios") as SafeList
                ?? throw ScenarioFields.Wrong(root, "`scenarios` is a list");
            fields.NothingElse();
            return [.. list.Nodes.Select(own => Scenario(file, new(ScenarioFields.Over(usual, own))))];
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file}: {e.Message}", e);
        }
    }

    private static Scenario Scenario(string file, ScenarioFields fields)
    {
        var expected = fields.Fields("expect") ?? throw new FormatException("a scenario has no `expect`");
        var asAt = fields.Day("as_at");
        var scenario = new Scenario
        {
            File = file,
            Name = fields.Text("name"),
            Family = Family(fields).Build(),
            Run = Run(fields, asAt),
            Eligible = expected.Text("eligible").ToUpperInvariant(),
            Results = [.. expected.Names.Where(n => n != "eligible").Select(n => Result(n, expected.Fields(n)!))],
            Fires = fields.Texts("fires"),
            DoesNotFire = fields.Texts("does_not_fire"),
        };
        fields.NothingElse();
        return scenario;
    }

    /// <summary>One line a result, the form in which <see cref="ScenarioRun"/> writes what came out.</summary>
    private static string Result(string name, ScenarioFields fields)
    {
        var state = fields.Text("state");
        var pence = fields.Count("pence").ToString(CultureInfo.InvariantCulture);
        var line = $"{name}: {state} {pence} {string.Join(' ', fields.Texts("reasons"))}".TrimEnd();
        fields.NothingElse();
        return line;
    }

    private static FamilyBuilder Family(ScenarioFields fields)
    {
        var own = fields.Fields("family") ?? throw new FormatException("a scenario has no `family`");
        var family = A.Family()
            .AttachedOn(own.OptionalDay("attached_on"))
            .AssessedOn(own.OptionalDay("assessed_on"))
            .PlanOn(own.OptionalDay("plan_on"))
            .LeadPractitioner(own.Flag("lead_practitioner", false));
        own.NothingElse();
        var names = Members(family, fields.Fields("members"));
        Needs(family, fields.Fields("needs"), names);
        return family;
    }

    private static List<string> Members(FamilyBuilder family, ScenarioFields? members)
    {
        var names = new List<string>();
        foreach (var name in members?.Names ?? [])
        {
            if (members!.Find(name) is SafeText { Value: "nobody" })
                continue;
            family.With(MemberReader.Read(members.Fields(name)!));
            names.Add(name);
        }
        return names;
    }

    private static void Needs(FamilyBuilder family, ScenarioFields? needs, List<string> members)
    {
        foreach (var code in needs?.Names ?? [])
        {
            if (needs!.Find(code) is SafeText { Value: "none" })
                continue;
            var need = needs.Fields(code)!;
            var member = need.OptionalText("member") is { } name ? members.IndexOf(name) + 1 : 0;
            var positive = need.OptionalText("closure") == "positive";
            family.Need(code, need.Day("identified_on"), member, need.OptionalDay("closed_on"), positive);
            need.NothingElse();
        }
    }

    private static RunBuilder Run(ScenarioFields fields, string asAt)
    {
        var run = A.Run().AsAt(asAt);
        var coverage = fields.Fields("coverage");
        foreach (var name in coverage?.Names ?? [])
        {
            if (!FeedCatalogue.BuiltIn.TryFind(name, out var feed))
                throw new FormatException($"{name} is no feed");
            if (coverage!.Find(name) is SafeText { Value: "never delivered" })
                run.NeverDelivered(feed);
            else
                coverage.Texts(name).Select(t => t.Split("..")).ToList().ForEach(t => run.Covering(feed, t[0], t[1]));
        }
        return run;
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
