using CsvHelper;

namespace PbrEngine.Engine.Outputs;

/// <summary>
/// Writes one CSV file whole or not at all: UTF-8, comma, LF, text that a spreadsheet would run as a formula
/// neutralised
/// (04-claims.md, other outputs).
/// </summary>
public static class CsvFile
{
    /// <summary>Writes the file beside its final place, then moves it there.</summary>
    public static void Write(string path, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        var options = new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\n" };
        WholeFile.Write(path, draft =>
        {
            using var csv = CsvWriter.ToFile(draft, options);
            csv.WriteRecord([.. header]);
            foreach (var row in rows)
                csv.WriteRecord([.. row]);
        });
    }
}
