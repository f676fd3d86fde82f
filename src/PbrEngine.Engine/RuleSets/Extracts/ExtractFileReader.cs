using System.Text.RegularExpressions;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Extracts;

/// <summary>
/// Reads one file of a feed: its columns, and what the importer is to do with its rows. Whatever the importer will rest
/// on is checked here, so that no delivery meets a contract that contradicts itself.
/// </summary>
internal sealed partial class ExtractFileReader(Feed feed, IReadOnlyList<FileContract> before, SourceFields fields)
{
    private readonly IReadOnlyList<ColumnContract> _columns = new ExtractColumnsReader(fields).Read();

    internal FileContract Read()
    {
        var (dating, days) = ReadDating();
        var file = new FileContract
        {
            Feed = feed,
            Name = ReadName(),
            Table = "",
            Columns = _columns,
            Key = ReadKey(),
            Dating = dating,
            DayColumns = days,
            Parents = fields.Each("parents", ReadParent),
            PersonRef = ReadPerson(),
        };
        fields.NothingElse();
        return file;
    }

    private string ReadName()
    {
        var name = fields.Text("name");
        if (name.Length > 0 && !FileName().IsMatch(name))
            Wrong("name", "`name` takes a name such as starts.csv.");
        if (before.Any(f => f.Name == name))
            Wrong("name", $"The feed has a file {name} already; name each once.");
        return name;
    }

    private IReadOnlyList<string> ReadKey()
    {
        var key = fields.Texts("key");
        if (key.Count == 0 || key.Any(k => !_columns.Any(c => c.Name == k && c.Required)))
            Wrong("key", "`key` takes columns that every row states: what names a row across deliveries.");
        return key;
    }

    // A row's own days decide whether a later delivery that lacks it withdraws it (R03).
    private (Dating Dating, IReadOnlyList<string> Days) ReadDating()
    {
        var days = fields.Texts("days");
        var kinds = days.Select(d => _columns.FirstOrDefault(c => c.Name == d)).ToList();
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
                Wrong(
                    "dating",
                    "`dating` takes undated, without `days`; event, with `days` of kind day; or spell, with a day and "
                    + "a planned_end. The first day is required.");
                return (Dating.Undated, []);
        }
    }

    private ParentReference ReadParent(SourceFields own)
    {
        var parent = new ParentReference(
            own.Text("file"), own.Texts("columns"), own.Flag("optional", false), own.Flag("born_before", false));
        if (before.FirstOrDefault(f => f.Name == parent.ParentFile) is not { } file)
            own.Wrong(own.Node, "`file` takes a file of the feed that is described before this one.", 0);
        // Rows of brought files are found by their key alone (docs/decisions/0017).
        else if (!file.Key.SequenceEqual(parent.Columns, StringComparer.Ordinal))
            own.Wrong(own.Node, $"`columns` takes the whole key of {file.Name}: {string.Join(", ", file.Key)}.", 0);
        else if (parent.IsPerson && !file.NamesPeople)
            own.Wrong(own.Node, "`born_before` is for a parent that names people.", 0);
        if (parent.Columns.Any(p => _columns.All(c => c.Name != p)))
            own.Wrong(own.Node, "`columns` takes columns that this file has too.", 0);
        return parent;
    }

    private string? ReadPerson()
    {
        if (fields.OptionalText("person") is not { } person)
            return null;
        if (!_columns.Any(c => c.Name == person && c.Required) || _columns.All(c => c.Name != "forenames"))
            Wrong("person", "`person` takes a required column of a file that has the person's columns.");
        return person;
    }

    private void Wrong(string name, string message) => fields.Wrong(fields.Find(name) ?? fields.Node, message, 0);

    [GeneratedRegex(@"^[a-z][a-z0-9]*(_[a-z0-9]+)*\.csv$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
