using System.Text.RegularExpressions;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.RuleSets.Extracts;

/// <summary>Reads the columns of one file; the word <c>person</c> stands for the identity columns of 01.</summary>
internal sealed partial class ExtractColumnsReader(YamlFields file, List<YamlProblem> problems)
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
        foreach (var (index, node) in file.List("columns").Index())
        {
            var path = FormattableString.Invariant($"{file.Path("columns")}[{index}]");
            if (node is SafeText { Value: "person" })
                columns.AddRange(ContractColumns.Person);
            else
                columns.Add(ReadOne(YamlFields.Of(node, path, problems)));
        }
        if (columns.DistinctBy(c => c.Name, StringComparer.Ordinal).Count() != columns.Count)
            file.Wrong(file.Map, file.Path("columns"), "a list in which no name comes twice");
        return columns;
    }

    /// <summary>Reads true or false; false when not stated.</summary>
    internal static bool IsTrue(YamlFields fields, string name)
    {
        var text = fields.OptionalText(name) ?? "false";
        if (text is not ("true" or "false"))
            fields.Wrong(fields.Map, fields.Path(name), "true or false");
        return text == "true";
    }

    private static ColumnContract ReadOne(YamlFields fields)
    {
        var name = fields.Text("name");
        if (!ColumnName().IsMatch(name))
            fields.Wrong(fields.Map, fields.Path("name"), "words of small letters and digits, parted by underscores");
        var kind = fields.Text("kind");
        if (!Kinds.ContainsKey(kind))
            fields.Wrong(fields.Map, fields.Path("kind"), "one of: " + string.Join(", ", Kinds.Keys));
        var column = new ColumnContract
        {
            Name = name,
            Kind = Kinds.GetValueOrDefault(kind),
            Required = IsTrue(fields, "required"),
            Codes = ReadCodes(fields, kind),
        };
        fields.WarnOfOthers();
        return column;
    }

    private static IReadOnlyList<string> ReadCodes(YamlFields fields, string kind)
    {
        if (kind == "code")
            return fields.Texts("codes");
        if (fields.Has("codes"))
            fields.Wrong(fields.Map, fields.Path("codes"), "given with the kind code only");
        return kind == "flag" ? ["Y", "N"] : [];
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColumnName();
}
