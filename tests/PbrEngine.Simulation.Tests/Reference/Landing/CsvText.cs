using System.Text;

namespace PbrEngine.Simulation.Tests.Reference.Landing;

/// <summary>
/// RFC 4180 by hand: comma, double quotes, one header row. Its own reader, so that a fault is nobody else's.
/// </summary>
public static class CsvText
{
    /// <summary>The rows after the header, by column name.</summary>
    public static List<Dictionary<string, string>> Read(string text)
    {
        var records = Records(text.TrimStart('\uFEFF')).ToList();
        var header = records[0];
        return records.Skip(1)
            .Select(r => header.Select((column, i) => (column, value: r[i])).ToDictionary(c => c.column, c => c.value))
            .ToList();
    }

    private static IEnumerable<List<string>> Records(string text)
    {
        var fields = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            fields.Add(Field(text, ref at));
            var ends = at >= text.Length || text[at] != ',';
            at += at < text.Length && text[at] == '\r' ? 2 : 1;
            if (ends)
            {
                yield return fields;
                fields = [];
            }
        }
    }

    // Leaves the position on the comma or line end after the field.
    private static string Field(string text, ref int at)
    {
        var field = new StringBuilder();
        var quoted = false;
        for (; at < text.Length && (quoted || text[at] is not (',' or '\r' or '\n')); at++)
        {
            var doubled = quoted && text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"';
            if (doubled || text[at] != '"')
            {
                field.Append(text[at]);
                at += doubled ? 1 : 0;
            }
            else
            {
                quoted = !quoted;
            }
        }

        return field.ToString();
    }
}
