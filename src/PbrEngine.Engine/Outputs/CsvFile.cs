using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace PbrEngine.Engine.Outputs;

/// <summary>
/// Writes one CSV file whole or not at all: UTF-8, comma, LF, text that a spreadsheet would run as a formula neutralised
/// (04-claims.md, other outputs).
/// </summary>
public static class CsvFile
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        InjectionOptions = InjectionOptions.Escape,
    };

    /// <summary>Writes the file beside its final place, then moves it there.</summary>
    public static void Write(string path, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var draft = path + ".part";
        using (var text = new StreamWriter(draft, append: false, new UTF8Encoding(false)))
        using (var csv = new CsvWriter(text, Configuration))
        {
            WriteRow(csv, header);
            foreach (var row in rows)
                WriteRow(csv, row);
        }
        File.Move(draft, path, overwrite: true);
    }

    private static void WriteRow(CsvWriter csv, IReadOnlyList<string> row)
    {
        foreach (var field in row)
            csv.WriteField(field);
        csv.NextRecord();
    }
}
