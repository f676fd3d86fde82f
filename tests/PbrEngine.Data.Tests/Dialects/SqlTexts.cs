using System.Reflection;
using PbrEngine.Data.Dialects;
using PbrEngine.Data.Imports;
using PbrEngine.Domain.Extracts;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Data.Tests.Dialects;

/// <summary>Every SQL text that the store runs, in the form in which SQL Server would get it.</summary>
internal static class SqlTexts
{
    private static readonly string[] Verbs = ["SELECT", "INSERT", "UPDATE", "DELETE"];

    internal static IReadOnlyDictionary<string, string> All()
    {
        var dialect = new SqlServerDialect();
        var texts = Constants().ToDictionary(t => t.Name, t => t.Text, StringComparer.Ordinal);
        texts["journal"] = dialect.CreateJournal;
        foreach (var (name, text) in Constants().Where(t => t.Text.StartsWith("INSERT", StringComparison.Ordinal)))
            texts[name + " with id"] = dialect.WithNewId(text);
        foreach (var file in AllotmentFeed.Catalogue.Files)
        {
            var table = FactTable.Of(file);
            texts[Of(file) + " insert"] = table.Insert(dialect);
            texts[Of(file) + " rows"] = table.SelectRows();
            texts[Of(file) + " count"] = table.CountRows();
            texts[Of(file) + " raw"] = table.SelectRaw();
            foreach (var parent in file.Parents)
            {
                var referred = AllotmentFeed.Catalogue.Find(file.Feed, parent.ParentFile)!;
                var text = FactTable.Of(referred).SelectParent(parent.Columns);
                texts[$"{Of(file)} parent {parent.ParentFile} {string.Join('+', parent.Columns)}"] = text;
            }
        }
        return texts;
    }

    private static string Of(FileContract file) => $"{file.Feed.Code()}/{file.Name}";

    internal static bool StartsWithVerb(string text) =>
        Array.Exists(Verbs, v => text.TrimStart().StartsWith(v + " ", StringComparison.Ordinal)
            || text.TrimStart().StartsWith(v + "\n", StringComparison.Ordinal));

    private static IEnumerable<(string Name, string Text)> Constants() =>
        from type in typeof(PbrDatabase).Assembly.GetTypes()
        from field in type.GetFields(
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.IsLiteral && field.FieldType == typeof(string)
        let text = (string)field.GetRawConstantValue()!
        where StartsWithVerb(text)
        select ($"{type.Name}.{field.Name}", text);
}
