using System.Text.RegularExpressions;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.RuleSets.Extracts;

/// <summary>
/// Reads one file of a feed: its columns, and what the importer is to do with its rows. Whatever the importer will rest
/// on is checked here, so that no delivery meets a contract that contradicts itself.
/// </summary>
internal sealed partial class ExtractFileReader(
    Feed feed, IReadOnlyList<FileContract> before, List<YamlProblem> problems)
{
    internal FileContract Read(SafeNode node)
    {
        var path = FormattableString.Invariant($"files[{before.Count}]");
        var fields = YamlFields.Of(node, path, problems);
        var name = ReadName(fields);
        var columns = new ExtractColumnsReader(fields, problems).Read();
        var dating = ReadDating(fields, columns);
        var file = new FileContract
        {
            Feed = feed,
            Name = name,
            Table = "",
            Columns = columns,
            Key = ReadKey(fields, columns),
            Dating = dating.Kind,
            DayColumns = dating.Columns,
            Parents = ReadParents(fields, columns),
            PersonRef = ReadPerson(fields, columns),
        };
        fields.WarnOfOthers();
        return file;
    }

    private string ReadName(YamlFields fields)
    {
        var name = fields.Text("name");
        if (!FileName().IsMatch(name))
            fields.Wrong(fields.Map, fields.Path("name"), "a name such as starts.csv");
        if (before.Any(f => f.Name == name))
            fields.Wrong(fields.Map, fields.Path("name"), "given to one file only");
        return name;
    }

    private static IReadOnlyList<string> ReadKey(YamlFields fields, IReadOnlyList<ColumnContract> columns)
    {
        var key = fields.Texts("key");
        if (key.Any(k => !columns.Any(c => c.Name == k && c.Required)))
            fields.Wrong(fields.Map, fields.Path("key"), "a list of columns that every row states");
        return key;
    }

    // A row's own days decide whether a later delivery that lacks it withdraws it (R03).
    private static (Dating Kind, IReadOnlyList<string> Columns) ReadDating(
        YamlFields fields, IReadOnlyList<ColumnContract> columns)
    {
        var days = fields.Has("days") ? fields.Texts("days") : [];
        var kinds = days.Select(d => columns.FirstOrDefault(c => c.Name == d)).ToList();
        var starts = kinds.Count > 0 && kinds[0] is { Kind: ColumnKind.Day, Required: true };
        switch (fields.Text("dating"))
        {
            case "undated" when days.Count == 0:
                return (Dating.Undated, []);
            case "event" when starts && kinds.TrueForAll(c => c?.Kind == ColumnKind.Day):
                return (Dating.Event, days);
            case "spell" when starts && kinds.Count == 2 && kinds[1]?.Kind == ColumnKind.PlannedEnd:
                return (Dating.Spell, days);
            default:
                fields.Wrong(
                    fields.Map,
                    fields.Path("dating"),
                    "undated without days; event with days of kind day; or spell with a day and a planned_end: "
                    + "the first is required");
                return (Dating.Undated, []);
        }
    }

    private List<ParentReference> ReadParents(YamlFields fields, IReadOnlyList<ColumnContract> columns)
    {
        var parents = new List<ParentReference>();
        if (!fields.Has("parents"))
            return parents;
        foreach (var node in fields.List("parents"))
        {
            var path = FormattableString.Invariant($"{fields.Path("parents")}[{parents.Count}]");
            var own = YamlFields.Of(node, path, problems);
            var parent = new ParentReference(
                own.Text("file"), own.Texts("columns"), IsTrue(own, "optional"), IsTrue(own, "born_before"));
            CheckParent(own, parent, columns);
            own.WarnOfOthers();
            parents.Add(parent);
        }
        return parents;
    }

    // Rows of brought files are found by their key alone (docs/decisions/0015).
    private void CheckParent(YamlFields own, ParentReference parent, IReadOnlyList<ColumnContract> columns)
    {
        if (before.FirstOrDefault(f => f.Name == parent.ParentFile) is not { } file)
            own.Wrong(own.Map, own.Path("file"), "a file of the feed that is described before this one");
        else if (!file.Key.SequenceEqual(parent.Columns, StringComparer.Ordinal))
            own.Wrong(own.Map, own.Path("columns"), "the whole key of the parent: " + string.Join(", ", file.Key));
        else if (parent.IsPerson && !file.NamesPeople)
            own.Wrong(own.Map, own.Path("born_before"), "used for a parent that names people");
        if (parent.Columns.Any(p => columns.All(c => c.Name != p)))
            own.Wrong(own.Map, own.Path("columns"), "columns of this file too");
    }

    private static string? ReadPerson(YamlFields fields, IReadOnlyList<ColumnContract> columns)
    {
        if (fields.OptionalText("person") is not { } person)
            return null;
        if (!columns.Any(c => c.Name == person && c.Required) || columns.All(c => c.Name != "forenames"))
            fields.Wrong(fields.Map, fields.Path("person"), "a required column of a file that has the person's columns");
        return person;
    }

    private static bool IsTrue(YamlFields fields, string name) => ExtractColumnsReader.IsTrue(fields, name);

    [GeneratedRegex(@"^[a-z][a-z0-9]*(_[a-z0-9]+)*\.csv$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
