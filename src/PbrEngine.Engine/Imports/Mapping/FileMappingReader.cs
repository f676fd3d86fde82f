using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.Imports.Mapping;

/// <summary>Reads the part of a mapping that speaks of one file.</summary>
internal sealed class FileMappingReader(FileContract contract, string? dates, List<YamlProblem> problems)
{
    private static readonly (string Name, MarkMeaning Meaning)[] Meanings =
    [
        ("present", MarkMeaning.Present), ("authorised", MarkMeaning.Authorised),
        ("unauthorised", MarkMeaning.Unauthorised), ("unresolved", MarkMeaning.Unresolved),
        ("not_possible", MarkMeaning.NotPossible),
    ];

    internal FileMapping Read(SafeNode node, string path)
    {
        var fields = YamlFields.Of(node, path, problems);
        var mapping = new FileMapping
        {
            Name = contract.Name,
            From = fields.OptionalText("from") ?? contract.Name,
            Columns = ReadColumns(fields),
            Marks = fields.OptionalFields("attendance_codes") is { } marks ? ReadMarks(marks) : null,
        };
        if (mapping.Marks is not null && contract.Dating != Dating.Term)
            fields.Wrong(node, fields.Path("attendance_codes"), "used for attendance only");
        fields.WarnOfOthers();
        return mapping;
    }

    private Dictionary<string, ColumnMapping> ReadColumns(YamlFields fields)
    {
        var columns = new Dictionary<string, ColumnMapping>(StringComparer.Ordinal);
        if (fields.OptionalFields("columns") is { } all)
        {
            foreach (var entry in all.Map.Entries)
                ReadColumn(all, entry, columns);
        }
        foreach (var column in contract.Columns.Where(c => IsDay(c) && dates is not null))
        {
            var stated = columns.GetValueOrDefault(column.Name) ?? new ColumnMapping { From = column.Name };
            columns[column.Name] = stated with { DateFormat = stated.DateFormat ?? dates };
        }
        return columns;
    }

    private void ReadColumn(YamlFields all, SafeEntry entry, Dictionary<string, ColumnMapping> columns)
    {
        var name = entry.Key.Value;
        var path = all.Path(name);
        if (!contract.Columns.Any(c => c.Name == name))
            all.Wrong(entry.Key, path, "a column of the file");
        else if (entry.Value is SafeText { Value.Length: > 0 } header)
            columns[name] = new ColumnMapping { From = header.Value.Trim() };
        else
            columns[name] = ReadColumn(entry.Value, path);
    }

    private ColumnMapping ReadColumn(SafeNode node, string path)
    {
        var fields = YamlFields.Of(node, path, problems);
        var constant = fields.OptionalText("constant");
        var from = constant is null ? fields.Text("from") : fields.OptionalText("from");
        if (constant is not null && from is not null)
            fields.Wrong(node, path, "given by from or by constant, not both");
        var unit = fields.OptionalText("unit") ?? "pence";
        if (unit is not ("pence" or "pounds"))
            fields.Wrong(node, fields.Path("unit"), "pence or pounds");
        var mapping = new ColumnMapping
        {
            From = from,
            Constant = constant,
            Default = fields.OptionalText("default"),
            DateFormat = fields.OptionalText("date"),
            Codes = ReadCodes(fields),
            Strip = fields.OptionalText("strip") ?? "",
            IsPounds = unit == "pounds",
        };
        fields.WarnOfOthers();
        return mapping;
    }

    private static Dictionary<string, string> ReadCodes(YamlFields fields)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (fields.OptionalFields("codes") is not { } all)
            return codes;
        foreach (var entry in all.Map.Entries)
        {
            if (entry.Value is SafeText ours)
                codes[entry.Key.Value.Trim()] = ours.Value.Trim();
            else
                all.Wrong(entry.Value, all.Path(entry.Key.Value), "a code");
        }
        return codes;
    }

    private MarksMapping ReadMarks(YamlFields fields)
    {
        var layout = fields.Text("layout");
        if (layout is not ("session" or "week"))
            fields.Wrong(fields.Map, fields.Path("layout"), "session or week");
        var isWeek = layout == "week";
        var marks = new MarksMapping
        {
            Layout = isWeek ? MarksLayout.Week : MarksLayout.Session,
            Date = fields.Text("date"),
            Session = isWeek ? null : fields.Text("session"),
            Code = fields.Text("code"),
            DateFormat = fields.OptionalText("date_format") ?? dates,
            Separator = (fields.Optional("separator") as SafeText)?.Value ?? "",
            CodeSets = ReadCodeSets(fields),
        };
        fields.WarnOfOthers();
        return marks;
    }

    private List<MarkCodeSet> ReadCodeSets(YamlFields fields)
    {
        var sets = new List<MarkCodeSet>();
        foreach (var node in fields.List("code_sets"))
        {
            var path = FormattableString.Invariant($"{fields.Path("code_sets")}[{sets.Count}]");
            var set = YamlFields.Of(node, path, problems);
            var read = new MarkCodeSet(set.Day("from"), set.OptionalDay("to") ?? DateOnly.MaxValue, ReadMeanings(set));
            if (sets.Exists(s => s.From <= read.To && read.From <= s.To))
                set.Wrong(node, path, "in force on days of its own");
            sets.Add(read);
            set.WarnOfOthers();
        }
        return sets;
    }

    private static Dictionary<string, MarkMeaning> ReadMeanings(YamlFields set)
    {
        var codes = new Dictionary<string, MarkMeaning>(StringComparer.Ordinal);
        foreach (var (name, meaning) in Meanings)
        {
            if (set.Optional(name) is not { } node)
                continue;
            foreach (var code in set.Texts(name))
            {
                if (!codes.TryAdd(code, meaning))
                    set.Wrong(node, set.Path(name), $"a list without {code}, which has a meaning already");
            }
        }
        return codes;
    }

    private static bool IsDay(ColumnContract column) =>
        column.Kind is ColumnKind.Day or ColumnKind.BirthDay or ColumnKind.PlannedEnd;
}
