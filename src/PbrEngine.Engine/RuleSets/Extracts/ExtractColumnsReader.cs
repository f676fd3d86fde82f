using System.Text.RegularExpressions;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Yaml;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Extracts;

/// <summary>Reads the columns of one file; the word <c>person</c> stands for the identity columns of 01.</summary>
internal sealed partial class ExtractColumnsReader(SourceFields file)
{
    private static readonly Dictionary<string, ColumnKind> Kinds = new(StringComparer.Ordinal)
    {
        ["text"] = ColumnKind.Text,
        ["day"] = ColumnKind.Day,
        ["planned_end"] = ColumnKind.PlannedEnd,
        ["code"] = ColumnKind.Code,
        ["flag"] = ColumnKind.Code,
        ["count"] = ColumnKind.Count,
        ["pence"] = ColumnKind.Pence,
        ["nino"] = ColumnKind.Nino,
        ["upn"] = ColumnKind.Upn,
        ["nhs_number"] = ColumnKind.NhsNumber,
        ["pnc_id"] = ColumnKind.PncId,
        ["uprn"] = ColumnKind.Uprn,
        ["postcode"] = ColumnKind.Postcode,
    };

    internal IReadOnlyList<ColumnContract> Read()
    {
        var columns = new List<ColumnContract>();
        foreach (var node in file.List("columns"))
        {
            if (node is SafeText { Value: "person" })
                columns.AddRange(ContractColumns.Person);
            else
                columns.Add(ReadOne(new SourceFields(node, file.Faults)));
        }
        if (columns.Count == 0)
            file.Wrong(file.Find("columns") ?? file.Node, "`columns` takes at least one column.", 0);
        var twice = columns.GroupBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault(c => c.Skip(1).Any());
        if (twice is { Key.Length: > 0 })
            file.Wrong(file.Find("columns")!, $"There are two columns {twice.Key}; name each once.", 0);
        return columns;
    }

    private static ColumnContract ReadOne(SourceFields fields)
    {
        var name = fields.Text("name");
        if (name.Length > 0 && !ColumnName().IsMatch(name))
            fields.Wrong(fields.Find("name")!, "`name` takes words of small letters and digits, with underscores.", 0);
        var kind = fields.Text("kind");
        if (kind.Length > 0 && !Kinds.ContainsKey(kind))
            fields.Wrong(fields.Find("kind")!, $"`kind` takes one of: {string.Join(", ", Kinds.Keys)}.", 0);
        var column = new ColumnContract
        {
            Name = name,
            Kind = Kinds.GetValueOrDefault(kind),
            Required = fields.Flag("required", false),
            Codes = ReadCodes(fields, kind),
        };
        fields.NothingElse();
        return column;
    }

    private static IReadOnlyList<string> ReadCodes(SourceFields fields, string kind)
    {
        var codes = fields.Texts("codes");
        if ((kind == "code") != (codes.Count > 0))
            fields.Wrong(fields.Node, "`codes` goes with the kind code, which needs them.", 0);
        return kind == "flag" ? ["Y", "N"] : codes;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColumnName();
}
