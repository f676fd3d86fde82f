using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Subjects;
using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.Engine.Loading;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>
/// Rows of a programme's own files, as a scenario states them: by file name, each row by column name. A column that is
/// given a list makes one row of each of its values, so that sixty days at work are one line.
/// </summary>
public sealed class ScenarioRows
{
    private readonly IReadOnlyList<(FileContract File, ExtractRow Row)> _rows;

    private ScenarioRows(IReadOnlyList<(FileContract File, ExtractRow Row)> rows)
    {
        _rows = rows;
    }

    /// <summary>No row.</summary>
    public static ScenarioRows None { get; } = new([]);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>The rows; what is wrong with them is noted.</summary>
    internal static ScenarioRows Read(SourceFields fields, FeedCatalogue feeds)
    {
        var rows = new List<(FileContract File, ExtractRow Row)>();
        foreach (var name in fields.Names)
        {
            // The files of built-in feeds are stated as members, needs and facts.
            var file = feeds.Files.FirstOrDefault(f => f.Name == name && f.Table.Length == 0);
            if (file is null)
                fields.Faults.Add(RuleSetCodes.FieldUnknown, fields.Find(name)!, $"{name} is no file of a feed here.");
            else
                rows.AddRange(fields.List(name).SelectMany(node => Rows(file, new(node, fields.Faults))));
        }
        return new(rows);
    }

    /// <summary>The one subject that a programme forms of the rows.</summary>
    /// <exception cref="InvalidOperationException">It forms none, or several.</exception>
    internal FamilyFacts Form(string programme, ISubjectSource source)
    {
        // Every source person of a scenario is a person of their own.
        var subjects = SubjectLoader.Form(programme, source, new SubjectRows(Of, (_, reference) => reference));
        return subjects.Count == 1
            ? subjects[0]
            : throw new InvalidOperationException(FormattableString.Invariant(
                $"The rows make {subjects.Count} subjects; a scenario is about one."));
    }

    private IEnumerable<ExtractRow> Of(Feed feed, string file) =>
        _rows.Where(r => r.File.Feed == feed && r.File.Name == file).Select(r => r.Row);

    private static IEnumerable<(FileContract File, ExtractRow Row)> Rows(FileContract file, SourceFields fields)
    {
        var lists = file.Columns.Where(c => fields.Find(c.Name) is SafeList).ToList();
        if (lists.Count > 1)
            fields.Wrong(fields.Node, "One column of a row may have a list, not two.", 0);
        fields.NothingElse();
        return lists.Count == 1
            ? fields.Texts(lists[0].Name).Select(value => (file, Row(file, fields, lists[0].Name, value)))
            : [(file, Row(file, fields, "", ""))];
    }

    private static ExtractRow Row(FileContract file, SourceFields fields, string listed, string value)
    {
        var texts = file.Columns.ToDictionary(
            c => c.Name,
            c => c.Name == listed ? value : fields.Find(c.Name) is SafeText ? fields.OptionalText(c.Name) : null);
        var values = file.Columns.Select(c => Value(c, texts[c.Name], fields)).ToList();
        var key = string.Join('\u001F', file.Key.Select(k => texts[k] ?? ""));
        return new(file, values, key, new FactRef(FactRef.IndexOf(file), 1, (int)fields.Node.Line));
    }

    private static object? Value(ColumnContract column, string? text, SourceFields fields)
    {
        if (text is null)
        {
            if (column.Required)
                fields.Faults.Add(RuleSetCodes.FieldMissing, fields.Node, $"`{column.Name}` is missing; add it.");
            return null;
        }
        return column.Kind switch
        {
            ColumnKind.Count or ColumnKind.Pence =>
                long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : Wrong(column, fields, "a whole number"),
            ColumnKind.Day or ColumnKind.PlannedEnd or ColumnKind.BirthDay =>
                SourceFields.IsDay(text, out _) ? text : Wrong(column, fields, "a day such as 2026-10-31"),
            ColumnKind.Code =>
                column.Codes.Contains(text) ? text : Wrong(column, fields, string.Join(" or ", column.Codes)),
            _ => text,
        };
    }

    private static object? Wrong(ColumnContract column, SourceFields fields, string takes) =>
        fields.Wrong<object?>(fields.Node, $"`{column.Name}` takes {takes}.", null);
}
